import { expect, test } from 'vitest'
import { takeWish, wishAction } from '~/components/journey/plan/wish.ts'

test('a wish is granted once, on the map it was made on, and is gone when another plan opens', () => {
  expect(takeWish('one')).toBeNull()
  wishAction('one', 'wait')
  expect(takeWish('one')).toBe('wait')
  expect(takeWish('one')).toBeNull()
  wishAction('one', 'wait')
  expect(takeWish('other')).toBeNull()
  expect(takeWish('one')).toBeNull()
})
