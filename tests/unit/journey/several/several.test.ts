import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply } from '~/journey/apply/apply.ts'
import type { JourneyCommand } from '~/journey/commands.ts'
import type { Journey } from '~/journey/schema.ts'
import { touchpointsOf } from '~/journey/select.ts'
import { duplicateAll, moveAll, moveStage, ownAll, removeAll, shiftAll, stagesFor } from '~/journey/several/several.ts'
import { aJourney } from '../../../support/journeys.ts'

/** A map of stages written as words of letters: every letter is a touchpoint. */
function aMapOf(...stages: string[]): Journey {
  return aJourney({
    owners: [{ id: 'office', name: 'Office' }],
    stages: stages.map((word, at) => ({
      id: `s${at}`,
      title: `Stage ${at}`,
      touchpoints: [...word].map((id) => ({ id, title: id.toUpperCase() })),
    })),
  })
}

function after(journey: Journey, command: JourneyCommand): Journey {
  const outcome = apply(journey, command)
  if (!outcome.ok) throw new Error(outcome.problem.code)
  return outcome.value
}

const letters = (journey: Journey) =>
  journey.stages.map(({ touchpoints }) => touchpoints.map(({ id }) => id).join('')).join('|')

test('[S5] what is done to several is done to all of them, or to none', () => {
  const map = aMapOf('abc', 'd')
  expect(letters(after(map, removeAll(['a', 'd'])))).toBe('bc|')
  expect(apply(map, removeAll(['a', 'nobody'])).ok).toBe(false)
  const owned = after(map, ownAll(['a', 'c'], 'office'))
  expect(touchpointsOf(owned).map(({ touchpoint }) => touchpoint.owner)).toEqual(['office', null, 'office', null])
  expect(apply(map, ownAll(['a'], 'stranger')).ok).toBe(false)
})

test.each([
  ['to the start of their stage', ['b', 'c'], { stage: 's0', after: null }, 'bca|de|'],
  ['over to another stage', ['a', 'c'], { stage: 's1', after: 'd' }, 'b|dace|'],
  ['from two stages into a third, empty one', ['a', 'e'], { stage: 's2', after: null }, 'bc|d|ae'],
  [
    'behind one of themselves, which is behind the nearest that stays',
    ['b', 'd'],
    { stage: 's0', after: 'b' },
    'abdc|e|',
  ],
  ['behind the first of themselves, which is to the start', ['a', 'c'], { stage: 's0', after: 'a' }, 'acb|de|'],
])('[S6] several move %s', (_, ids, place, expected) => {
  const map = aMapOf('abc', 'de', '')
  expect(letters(after(map, moveAll(map, ids, place)))).toBe(expected)
})

test('[S6] where they stand there already, nothing changes', () => {
  const map = aMapOf('abc', 'd')
  expect(after(map, moveAll(map, ['b', 'c'], { stage: 's0', after: 'a' }))).toBe(map)
  expect(after(map, moveAll(map, ['b', 'c'], { stage: 's0', after: 'c' }))).toBe(map)
})

test.each([
  ['left', ['b', 'c'], -1, 'bca|d'],
  ['right, over the edge of a stage', ['b', 'c'], 1, 'a|bcd'],
  ['left, apart from each other', ['b', 'd'], -1, 'bacd|'],
] as const)('[S7] several shift %s together', (_, ids, by, expected) => {
  const map = aMapOf('abc', 'd')
  expect(letters(after(map, shiftAll(map, ids, by)))).toBe(expected)
})

test.each([
  ['right', ['b', 'c', 'd'], 1, 'a|bcde'],
  ['left', ['b', 'c', 'd'], -1, 'abcd|e'],
] as const)('[S7] neighbors on both sides of an edge stay neighbors when they shift %s', (_, ids, by, expected) => {
  const map = aMapOf('ab', 'cde')
  expect(letters(after(map, shiftAll(map, ids, by)))).toBe(expected)
})

test('[S7] where the foremost has no room, none moves', () => {
  const map = aMapOf('abc')
  expect(apply(map, shiftAll(map, ['a', 'c'], -1))).toMatchObject({ ok: false, problem: { code: 'no-room' } })
  expect(apply(map, shiftAll(map, ['a', 'c'], 1))).toMatchObject({ ok: false, problem: { code: 'no-room' } })
})

test('[S8] copies stand behind the last of them, in their order, with titles and feelings', () => {
  const map = aMapOf('abc', 'd')
  const copied = after(map, duplicateAll(map, ['a', 'd'], ['x', 'y']))
  expect(letters(copied)).toBe('abc|dxy')
  expect(touchpointsOf(copied).map(({ touchpoint }) => touchpoint.title)).toEqual(['A', 'B', 'C', 'D', 'A', 'D'])
})

test('[S9] a stage goes to another place with its touchpoints; the others keep their order', () => {
  const map = aMapOf('a', 'b', 'c', 'd')
  expect(letters(after(map, moveStage(map, 's0', 2)))).toBe('b|c|a|d')
  expect(letters(after(map, moveStage(map, 's3', 0)))).toBe('d|a|b|c')
  expect(after(map, moveStage(map, 's1', 1))).toBe(map)
})

test('[S6][S7] moving several anywhere loses none, doubles none and keeps their order', () => {
  const map = aMapOf('abcd', '', 'efgh', 'i')
  const all = touchpointsOf(map).map(({ touchpoint }) => touchpoint.id)
  const places = [
    ...map.stages.map(({ id }) => ({ stage: id, after: null })),
    ...touchpointsOf(map).map(({ touchpoint, stage }) => ({ stage: stage.id, after: touchpoint.id })),
  ]
  fc.assert(
    fc.property(fc.subarray(all, { minLength: 1 }), fc.constantFrom(...places), (ids, place) => {
      const moved = touchpointsOf(after(map, moveAll(map, ids, place))).map(({ touchpoint }) => touchpoint.id)
      expect([...moved].sort()).toEqual([...all].sort())
      const at = moved.indexOf(ids[0] ?? '')
      expect(moved.slice(at, at + ids.length)).toEqual(ids)
      const stay = (list: readonly string[]) => list.filter((id) => !ids.includes(id))
      expect(stay(moved)).toEqual(stay(all))
    }),
  )
})

test('touchpoints can be sent to every stage but the one that holds all of them', () => {
  const map = aMapOf('abc', 'de', '')
  const idsOf = (ids: readonly string[]) => stagesFor(map, ids).map(({ id }) => id)
  expect(idsOf(['a', 'c'])).toEqual(['s1', 's2'])
  expect(idsOf(['a', 'd'])).toEqual(['s0', 's1', 's2'])
  expect(idsOf(['d'])).toEqual(['s0', 's2'])
  expect(idsOf([])).toEqual([])
})
