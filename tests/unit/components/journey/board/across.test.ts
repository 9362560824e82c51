import { expect, test } from 'vitest'
import { evenly } from '~/components/journey/board/across.ts'

test.each([116, 320])('columns %i pixels apart are found where they stand, and their cards leave a gap', (pitch) => {
  const across = evenly(5, pitch)
  for (const index of [0, 1, 4]) {
    expect(across.at(across.left(index))).toBe(index)
    expect(across.middle(index) - across.left(index)).toBe(across.card / 2)
    expect(across.left(index) + across.card).toBeLessThan(across.left(index + 1))
  }
  expect(across.left(5)).toBe(across.width)
})
