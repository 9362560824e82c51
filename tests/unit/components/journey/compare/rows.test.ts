import { expect, test } from 'vitest'
import { levelTops, PICTURE_HEIGHT, pictureOf } from '~/components/journey/compare/rows.ts'
import { aJourney } from '../../../../support/journeys.ts'

test('the words of the levels stand where the picture has its lines', () => {
  const picture = pictureOf(aJourney(), [], 'before', { persona: 'customer', width: 100 })
  const lines = [...picture.matchAll(/<line [^>]*?y1="([\d.]+)"/g)].map(([, y]) => Number(y))
  const tops = levelTops().map(({ top }) => top)
  expect(tops).toHaveLength(5)
  expect(tops.toSorted((one, other) => one - other)).toEqual(lines.toSorted((one, other) => one - other))
  expect(levelTops().find(({ level }) => level === 0)?.top).toBe(PICTURE_HEIGHT / 2)
})
