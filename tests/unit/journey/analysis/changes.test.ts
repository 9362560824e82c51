import { expect, test } from 'vitest'
import { changesForAll, changesOf } from '~/journey/analysis/changes.ts'
import { aMapOf, felt } from '../support/maps.ts'

const future = (said: object) => ({ future: said })

test('[T4] changes are told in the order of the journey, each with both levels', () => {
  const map = aMapOf([
    { ...felt(1, -2), ...future({ change: 'fix', perceived: { denise: 1 }, note: 'Send a text' }) },
    { ...felt(0, 0), ...future({ change: 'drop' }) },
    { ...felt(1, null), ...future({ change: 'add', perceived: { denise: 2 } }) },
    { ...felt(1, 1), ...future({ change: 'keep', note: 'They love it' }) },
  ])
  expect(changesOf(map, 'denise').map(({ touchpoint, ...said }) => [touchpoint.id, said])).toEqual([
    ['t1', { kind: 'fixed', from: -2, to: 1, note: 'Send a text' }],
    ['t2', { kind: 'dropped', from: 0, to: 0, note: '' }],
    ['t3', { kind: 'added', from: null, to: 2, note: '' }],
    ['t4', { kind: 'kept', from: 1, to: 1, note: 'They love it' }],
  ])
})

test('[T4] another level in the future is a fix, said or not; kept without a reason is no change', () => {
  const map = aMapOf([
    { ...felt(1, -1), ...future({ perceived: { denise: 0 } }) },
    { ...felt(1, -1), ...future({ change: 'keep', note: '  ' }) },
    { ...felt(1, -1), ...future({ perceived: { denise: -1 } }) },
    { ...felt(1, -1), ...future({ change: 'keep', perceived: { denise: 1 } }) },
    { ...felt(1, -1), ...future({ note: 'Only a note' }) },
  ])
  expect(changesOf(map, 'denise').map(({ touchpoint, kind }) => [touchpoint.id, kind])).toEqual([
    ['t1', 'fixed'],
    ['t4', 'fixed'],
  ])
  expect(changesOf(map, 'somebody else')).toEqual([])
})

test('[T4] for everybody each touchpoint is told once, with whoever has another level then', () => {
  const personas = ['denise', 'lee'].map((id) => ({ id, name: id }))
  const both = { denise: { expected: 1, perceived: 0 }, lee: { expected: 1, perceived: -1 } }
  const map = aMapOf(
    [
      { feelings: both, ...future({ perceived: { lee: 2 } }) },
      { feelings: both },
      { feelings: both, ...future({ change: 'fix' }) },
      { feelings: both, ...future({ perceived: { denise: 1, lee: 1 } }) },
    ],
    { personas },
  )
  expect(changesForAll(map).map(({ touchpoint, kind, levels }) => [touchpoint.id, kind, levels])).toEqual([
    ['t1', 'fixed', [{ persona: 'lee', from: -1, to: 2 }]],
    ['t3', 'fixed', [{ persona: 'denise', from: 0, to: 0 }]],
    [
      ...['t4', 'fixed'],
      [
        { persona: 'denise', from: 0, to: 1 },
        { persona: 'lee', from: -1, to: 1 },
      ],
    ],
  ])
})
