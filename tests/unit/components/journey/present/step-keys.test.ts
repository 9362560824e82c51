import { expect, test } from 'vitest'
import { scrollsSlide } from '~/components/journey/present/step-keys.ts'

const at = (scrollTop: number) => ({ scrollTop, scrollHeight: 900, clientHeight: 400 })

test.each([
  ['ArrowDown', 0, true],
  ['PageDown', 499, true],
  [' ', 250, true],
  ['ArrowDown', 499.5, false],
  [' ', 500, false],
  ['ArrowUp', 0, false],
  ['ArrowUp', 1, true],
  ['PageUp', 500, true],
  ['ArrowRight', 0, false],
  ['Enter', 0, false],
  ['End', 0, false],
])('%j on a slide scrolled to %d moves within it: %j', (key, top, moves) => {
  expect(scrollsSlide(key, at(top))).toBe(moves)
})

test('on a slide that fits every key leads to another slide', () => {
  const fits = { scrollTop: 0, scrollHeight: 400, clientHeight: 400 }
  expect(['ArrowDown', 'PageDown', ' ', 'ArrowUp', 'PageUp'].filter((key) => scrollsSlide(key, fits))).toEqual([])
})
