import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tellAtRest } from '~/components/journey/bring/tell-at-rest.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** Everything that is told of what somebody types, one letter after the other, so many milliseconds apart. */
function typing(apart: number, ...texts: string[]) {
  const told: string[] = []
  let end = () => {}
  for (const text of texts) {
    end()
    end = tellAtRest(text, (said) => told.push(said))
    vi.advanceTimersByTime(apart)
  }
  return { told, end }
}

test('nothing is said while somebody types, and what stands there once the typing rests', () => {
  const { told } = typing(599, '1 line', '2 lines', '3 lines')
  expect(told).toEqual(['', '', ''])
  vi.advanceTimersByTime(1)
  expect(told).toEqual(['', '', '', '3 lines'])
  vi.advanceTimersByTime(10_000)
  expect(told).toHaveLength(4)
})

test('what was said is taken away with the next letter, so that the same words are heard again', () => {
  expect(typing(600, 'Nothing found', 'Nothing found').told).toEqual(['', 'Nothing found', '', 'Nothing found'])
})

test('nothing is said of what is closed before the rest is over', () => {
  const { told, end } = typing(300, '1 line')
  end()
  vi.advanceTimersByTime(10_000)
  expect(told).toEqual([''])
})
