import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepFreeze } from '~/foundation/freeze.ts'
import { type Clip, pasting, readClip, writeClip } from '~/journey/bring/clip.ts'
import { readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import type { Journey } from '~/journey/schema.ts'
import { findTouchpoint, touchpointsOf } from '~/journey/select.ts'
import { LIMITS } from '~/journey/vocabulary.ts'
import { journeyFile } from '../support/files.ts'
import { aFullMap, aMap, aMapOf, felt, NOW } from '../support/maps.ts'
import { carriedOut, refusalOf } from '../support/outcomes.ts'

const full = aFullMap()

function newIds(): () => string {
  let count = 0
  return () => {
    count += 1
    return `fresh-${count}`
  }
}

function clipOf(journey: Journey, ids: readonly string[]): Clip {
  const read = readClip(writeClip(journey, ids), NOW)
  if (!read?.ok) throw new Error(`This is no clip: ${JSON.stringify(read)}`)
  return read.value
}

function pasted(journey: Journey, clip: Clip, stage = 'only', after: string | null = null) {
  const { command, added, leftOut } = pasting(journey, clip, { place: { stage, after }, newId: newIds() })
  return { next: carriedOut(journey, deepFreeze(command)), added, leftOut }
}

describe('copied touchpoints as text', () => {
  test('[B4] come back with all they say, unknown keys too, in the order of the map', () => {
    const clip = clipOf(full, ['c', 'a'])
    expect(clip.touchpoints).toEqual(['a', 'c'].map((id) => findTouchpoint(full, id)?.touchpoint))
    expect(clip.owners).toEqual(full.owners)
    expect(clip.personas.map(({ id }) => id)).toEqual(['denise', 'frank'])
  })

  test('[B4] [B7] hold nothing else of the map', () => {
    const clip = clipOf(full, ['c'])
    expect(clip.owners).toEqual([])
    expect(clip.personas.map(({ id }) => id)).toEqual(['denise'])
    expect(writeClip(full, ['a'])).not.toContain('"a1"')
  })

  test('[B4] whatever a mail program does to line ends and spaces before', () => {
    const text = `\n  ${writeClip(full, ['a']).replaceAll('\n', '\r\n')}`
    expect(readClip(text, NOW)).toMatchObject({ ok: true, value: { touchpoints: [{ id: 'a' }] } })
  })

  test.each(['', 'Call\nVisit', 'Doorstep touchpoints', writeJourney(full), '{"format":"doorstep-journey"}'])(
    '[B4] %j is some other text',
    (text) => {
      expect(readClip(text, NOW)).toBeNull()
    },
  )

  test.each([
    ['cut off', (text: string) => text.slice(0, -9), 'not-json'],
    ['of another program', () => 'Doorstep touchpoints\n{}', 'not-a-journey'],
    ['of a newer version', (text: string) => text.replace('"version": 1', '"version": 2'), 'made-by-newer-version'],
    ['with a wrong word', (text: string) => text.replace('"direct"', '"sideways"'), 'damaged'],
    ['too long a text', (text: string) => text.replace('"title": "A"', `"title": "${'x'.repeat(4001)}"`), 'too-big'],
  ])('[B4] %s brings nothing in', (_, damage, code) => {
    expect(readClip(damage(writeClip(full, ['a'])), NOW)).toMatchObject({ ok: false, problem: { code } })
  })

  test('[B4] any touchpoint of any map comes back', () => {
    fc.assert(
      fc.property(journeyFile, (file) => {
        const read = readJourney(file, { now: NOW })
        if (!read.ok) throw new Error('The generator made no map')
        const all = touchpointsOf(read.value).map(({ touchpoint }) => touchpoint)
        const clip = clipOf(
          read.value,
          all.map(({ id }) => id),
        )
        expect(clip.touchpoints).toEqual(all)
      }),
    )
  })
})

describe('pasting', () => {
  test('[B5] stands behind the one named, in order, with new ids', () => {
    const { next, added } = pasted(full, clipOf(full, ['a', 'c']), 'wait', 'a')
    expect(next.stages[0]?.touchpoints.map(({ title }) => title)).toEqual(['A', 'A', 'C', 'B'])
    expect(next.stages[0]?.touchpoints.map(({ id }) => id)).toEqual(['a', ...added, 'b'])
  })

  test('[B5] on the same map nothing but the id differs, and no owner is added', () => {
    const { next, added } = pasted(full, clipOf(full, ['a']), 'after', 'c')
    const { gone: _, ...feelings } = findTouchpoint(full, 'a')?.touchpoint.feelings ?? {}
    const before = findTouchpoint(full, 'a')?.touchpoint
    const future = { ...before?.future, perceived: { denise: 1 } }
    expect(findTouchpoint(next, added[0] ?? '')?.touchpoint).toEqual({ ...before, id: added[0], feelings, future })
    expect(next.owners).toBe(full.owners)
  })

  test('[B5] an owner is the one of the same name, or is added; a reference to nobody is nobody', () => {
    const other = aMapOf([], { owners: [{ id: 'o9', name: ' dispatcher' }] })
    const { next, added } = pasted(other, clipOf(full, ['a', 'b']))
    expect(next.owners.map(({ name }) => name)).toEqual([' dispatcher', 'Owner'])
    const [first, second] = added.map((id) => findTouchpoint(next, id)?.touchpoint)
    expect(first).toMatchObject({ owner: 'o9', support: [next.owners[1]?.id, 'o9'] })
    expect(second).toMatchObject({ owner: null, support: [] })
  })

  test('[B6] feelings stay with the persona of the same id; others are left out and named', () => {
    const other = aMapOf([], { personas: [{ id: 'denise', name: 'Somebody else' }] })
    const { next, added, leftOut } = pasted(other, clipOf(full, ['a']))
    const touchpoint = findTouchpoint(next, added[0] ?? '')?.touchpoint
    expect(Object.keys(touchpoint?.feelings ?? {})).toEqual(['denise'])
    expect(touchpoint?.future.perceived).toEqual({ denise: 1 })
    expect(leftOut.map(({ name }) => name)).toEqual(['Frank', 'gone', '2'])
  })

  test('[B6] [C14] a map without personas takes the customer’s feelings and writes the customer', () => {
    const { next, leftOut } = pasted(aMapOf([]), clipOf(aMapOf([felt(1, -1, 'customer')]), ['t1']))
    expect(next.personas).toMatchObject([{ id: 'customer', name: 'Customer' }])
    expect(leftOut).toEqual([])
  })

  test('[B7] leaves actions, voices and ratings with the first', () => {
    const { next } = pasted(full, clipOf(full, ['a']), 'wait', 'a')
    expect([next.actions, next.voices, next.ballots]).toEqual([full.actions, full.voices, full.ballots])
  })

  test('[B1] [C4] what does not fit comes in not at all', () => {
    const start = aMapOf(Array.from({ length: LIMITS.touchpoints - 1 }, () => ({})))
    const clip = clipOf(full, ['a', 'c'])
    const { command } = pasting(start, clip, { place: { stage: 'only', after: null }, newId: newIds() })
    expect(refusalOf(start, command)).toEqual({ code: 'too-big', limit: 'touchpoints' })
  })

  test('[B4] [C4] any clip pasted on any map makes a map that can be read again, and no input is changed', () => {
    fc.assert(
      fc.property(journeyFile, (file) => {
        const read = readJourney(file, { now: NOW })
        if (!read.ok) throw new Error('The generator made no map')
        const ids = touchpointsOf(read.value).map(({ touchpoint }) => touchpoint.id)
        const { next, added } = pasted(aMap(), deepFreeze(clipOf(read.value, ids)), 'wait', 'wait-1')
        expect(added).toHaveLength(ids.length)
        expect(readJourney(writeJourney(next), { now: NOW }).ok).toBe(true)
      }),
    )
  })
})
