import { expect, test } from 'vitest'
import { boardKeeper } from '~/components/journey/board/board-keeper.ts'
import { alike, keepingAlike, keepingSame } from '~/components/journey/board/keep-alike.ts'
import { toBoard } from '~/components/journey/board/model.ts'
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
