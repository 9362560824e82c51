import { expect, test } from 'vitest'
import { keepRight, readMatchAnswer, rightPairs } from '~/components/training/answers/match-answer.ts'
import { inPlace, moveStep, readOrderAnswer } from '~/components/training/answers/order-answer.ts'
import { readRecallAnswer } from '~/components/training/answers/recall-answer.ts'

const RUBBISH = [undefined, null, 7, 'x', [], {}, { order: 'x', chosen: 4, had: {}, text: 9, checked: 'yes' }]

test.each(RUBBISH)('what cannot be understood is a fresh start: %j', (raw) => {
  expect(readOrderAnswer(raw, [2, 0, 1])).toEqual({ order: [2, 0, 1], checked: false })
  expect(readMatchAnswer(raw, 2, ['A'])).toEqual({ chosen: [null, null], checked: false })
  expect(readRecallAnswer(raw, 2)).toEqual({ text: '', compared: false, had: [] })
})

test('a kept order comes back only when it holds each step once', () => {
  expect(readOrderAnswer({ order: [0, 1, 2], checked: true }, [2, 0, 1])).toEqual({ order: [0, 1, 2], checked: true })
  for (const order of [
    [0, 1],
    [0, 0, 1],
    [0, 1, 3],
    [0, 1, 2, 3],
  ]) {
    expect(readOrderAnswer({ order, checked: true }, [2, 0, 1])).toEqual({ order: [2, 0, 1], checked: false })
  }
})

test('a step moves by one, and not beyond the ends', () => {
  expect(moveStep([2, 0, 1], 0, 1)).toEqual([0, 2, 1])
  expect(moveStep([2, 0, 1], 2, -1)).toEqual([2, 1, 0])
  expect(moveStep([2, 0, 1], 0, -1)).toEqual([2, 0, 1])
  expect(moveStep([2, 0, 1], 2, 1)).toEqual([2, 0, 1])
  expect([inPlace([0, 2, 1]), inPlace([0, 1, 2])]).toEqual([1, 3])
})

test('after a check the right pairs stay and the others are open again', () => {
  const pairs = [{ right: 'A' }, { right: 'B' }, { right: 'A' }]
  expect(rightPairs(pairs, ['A', 'A', 'A'])).toBe(2)
  expect(keepRight(pairs, ['A', 'A', 'A'])).toEqual({ chosen: ['A', null, 'A'], checked: false })
})

test('a side that is no longer offered is open again, and nothing is checked', () => {
  expect(readMatchAnswer({ chosen: ['A', 'gone'], checked: true }, 2, ['A', 'B'])).toEqual({
    chosen: ['A', null],
    checked: false,
  })
})

test('points that are gone are left out', () => {
  expect(readRecallAnswer({ text: 'A time.', compared: true, had: [0, 7] }, 2)).toEqual({
    text: 'A time.',
    compared: true,
    had: [0],
  })
})
