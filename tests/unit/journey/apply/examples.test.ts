import { describe, expect, test } from 'vitest'
import type { JourneyCommand } from '~/journey/commands.ts'
import { touchpointsOf } from '~/journey/select.ts'
import { aMapOf } from '../support/maps.ts'
import { carriedOut } from '../support/outcomes.ts'

const touchpoint = 't1'
const map = aMapOf([{ evidence: 'example', title: 'Waits', owner: null }, { evidence: 'example' }], {
  personas: [{ id: 'denise', name: 'Denise' }],
  owners: [{ id: 'office', name: 'Office' }],
})
const evidenceAfter = (command: JourneyCommand, before = map) =>
  touchpointsOf(carriedOut(before, command)).map((found) => found.touchpoint.evidence)
const rated = { type: 'rate', touchpoint, persona: 'denise', side: 'perceived', level: -1 } as const
const set = { type: 'set-touchpoint', touchpoint } as const

describe('[C17] an example', () => {
  test.each<JourneyCommand>([
    rated,
    { type: 'explain-rating', touchpoint, persona: 'denise', side: 'expected', why: 'We asked' },
    ...(['title', 'does', 'thinks', 'backstage', 'friction'] as const).map((field) => ({
      ...set,
      field,
      value: 'Ours',
    })),
  ])('is a guess after %j', (command) => {
    expect(evidenceAfter(command)).toEqual(['guess', 'example'])
  })

  test.each<JourneyCommand>([
    { ...set, field: 'title', value: 'Waits' },
    { ...set, field: 'owner', value: 'office' },
    { ...set, field: 'kind', value: 'waiting' },
    { ...set, field: 'evidence', value: 'example' },
    { type: 'set-future', touchpoint, change: 'fix', note: 'Call them' },
    { type: 'rate-future', touchpoint, persona: 'denise', level: 1 },
    { type: 'rate', touchpoint, persona: 'denise', side: 'perceived', level: null },
  ])('stays one after %j', (command) => {
    expect(evidenceAfter(command)).toEqual(['example', 'example'])
  })

  test('is what somebody says it is', () => {
    expect(evidenceAfter({ ...set, field: 'evidence', value: 'measured' })).toEqual(['measured', 'example'])
  })

  test('of any other evidence keeps it', () => {
    const heard = aMapOf([{ evidence: 'heard-once' }], { personas: [{ id: 'denise', name: 'Denise' }] })
    expect(evidenceAfter(rated, heard)).toEqual(['heard-once'])
  })
})
