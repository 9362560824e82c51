import { expect, test } from 'vitest'
import { boardKeeper, columnKeeper } from '~/components/journey/board/board-keeper.ts'
import { alike, keepingAlike, keepingSame } from '~/components/journey/board/keep-alike.ts'
import { toBoard } from '~/components/journey/board/model.ts'
import { personasOf } from '~/journey/select.ts'
import { aJourney, aTouchpoint } from '../a-journey.ts'

test('values are alike through and through, or not at all', () => {
  expect(alike({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true)
  expect(alike({ a: [1, { b: null }] }, { a: [1, { b: 0 }] })).toBe(false)
  expect(alike({ a: 1 }, { a: 1, b: undefined })).toBe(false)
  expect(alike({ a: 1, b: undefined }, { a: 1, c: undefined })).toBe(false)
  expect(alike([], {})).toBe(false)
  expect(alike(null, {})).toBe(false)
  expect(alike(new Map([['a', ['peak']]]), new Map([['a', ['peak']]]))).toBe(true)
  expect(alike(new Map([['a', ['peak']]]), new Map([['a', ['pit']]]))).toBe(false)
  expect(alike(new Map(), {})).toBe(false)
})

test('one thing that says the same stays the same thing, one that was taken away does not', () => {
  const keep = keepingSame<{ readonly first: number } | null>()
  const one = keep({ first: 1 })
  expect(keep({ first: 1 })).toBe(one)
  expect(keep({ first: 2 })).toEqual({ first: 2 })
  expect(keep(null)).toBeNull()
  expect(keep({ first: 1 })).toEqual({ first: 1 })
})

test('what says the same stays the same thing, wherever it stands now', () => {
  const keep = keepingAlike<{ id: string; says: string }>(({ id }) => id)
  const [a, b] = keep([
    { id: 'a', says: 'one' },
    { id: 'b', says: 'two' },
  ])
  const next = keep([
    { id: 'b', says: 'two' },
    { id: 'a', says: 'another' },
  ])
  expect(next[0]).toBe(b)
  expect(next[1]).not.toBe(a)
  expect(next[1]?.says).toBe('another')
})

test('a level that changes makes one column and its stage anew', () => {
  const keep = boardKeeper()
  const waits = aTouchpoint('waits')
  const of = (level: 1 | 2) =>
    keep(toBoard(aJourney({ One: [aTouchpoint('calls', { feels: [0, level] })], Two: [waits] }), 'customer'))
  const [before, after] = [of(1), of(2)]
  expect(after.columns[0]).not.toBe(before.columns[0])
  expect(after.columns[0]?.perceived).toBe(2)
  expect(after.stages[0]?.columns[0]).toBe(after.columns[0])
  expect(after.columns[1]).toBe(before.columns[1])
  expect(after.stages[1]).toBe(before.stages[1])
  expect(after.people).toBe(before.people)
})

test('a touchpoint that is still the same thing gives the column it gave, until something beside it changes what is shown', () => {
  const column = columnKeeper()
  const [calls, waits] = [aTouchpoint('calls'), aTouchpoint('waits', { owner: 'desk' })]
  const map = aJourney({ One: [calls], Two: [waits] })
  const of = (journey = map, persona = 'customer') => toBoard(journey, persona, 'today', [persona], column).columns
  const before = of()
  expect(of()[1]).toBe(before[1])
  expect(of({ ...map, owners: [{ id: 'desk', name: 'Night desk' }] })[1]?.owner).toBe('Night desk')
  expect(of(map, 'nobody')[1]).not.toBe(before[1])
  expect(of({ ...map, stages: map.stages.toReversed() }).map(({ number }) => number)).toEqual([1, 2])
  const renamed = map.stages.map((stage) => ({ ...stage, title: `${stage.title}!` }))
  expect(of({ ...map, stages: renamed }).map(({ stageTitle }) => stageTitle)).toEqual(['One!', 'Two!'])
  const [persona] = personasOf(map)
  const called = {
    ...map,
    personas: [
      { ...persona, name: 'Denise' },
      { ...persona, id: 'boss' },
    ],
  }
  const shown = ['customer', 'boss']
  const two = toBoard(called, 'customer', 'today', shown, column).columns
  expect(two[0]?.feelings).toHaveLength(2)
  expect(toBoard(called, 'customer', 'today', shown, column).columns[0]).toBe(two[0])
  const again = { ...called, personas: called.personas.map((one) => ({ ...one, name: `${one.name} ` })) }
  expect(toBoard(again, 'customer', 'today', shown, column).columns[0]).not.toBe(two[0])
})
