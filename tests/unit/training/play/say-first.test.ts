import { expect, test } from 'vitest'
import { begin, choose, goOn, tryAgain } from '~/training/play/rehearse.ts'
import { isUnsaid, wasSaid } from '~/training/play/say-first.ts'
import { aPlay, BODY } from './scripts.ts'

const play = aPlay(BODY)

test('[H13] an answer is to be said wherever lines are on offer, and once', () => {
  const first = begin(play)
  expect(isUnsaid(first, null)).toBe(true)
  expect(isUnsaid(first, first)).toBe(false)
  expect(isUnsaid(choose(first, 1), first)).toBe(false)
  expect(isUnsaid(choose(first, 0), first)).toBe(false)
})

test('[H13] a moment that comes again after a line was taken back is a new one to answer', () => {
  const first = begin(play)
  expect(isUnsaid(tryAgain(choose(first, 1)), first)).toBe(true)
})

test('[H13] the own answer is checked after the line that followed it, and after no other', () => {
  const first = begin(play)
  const poor = choose(first, 1)
  expect(wasSaid(first, first)).toBe(false)
  expect(wasSaid(poor, null)).toBe(false)
  expect([poor, tryAgain(poor), goOn(poor)].map((moment) => wasSaid(moment, first))).toEqual([true, true, true])
  expect(wasSaid(choose(tryAgain(poor), 0), first)).toBe(false)
  expect(wasSaid(choose(begin(aPlay(BODY)), 0), first)).toBe(false)
})
