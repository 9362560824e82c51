import { expect, test } from 'vitest'
import { everyOne, extended, NOTHING, only, stillThere, upTo, withOrWithout } from '~/journey/several/picked.ts'

const ALL = ['a', 'b', 'c', 'd', 'e']

test('[S1] what is picked stands in the order of the map, and what has gone is not picked any more', () => {
  const picks = withOrWithout(ALL, withOrWithout(ALL, only('d'), 'a'), 'c')
  expect(picks.ids).toEqual(['a', 'c', 'd'])
  expect(stillThere(['d', 'b', 'a'], picks.ids)).toEqual(['d', 'a'])
  expect(everyOne(ALL).ids).toEqual(ALL)
})

test('[S2] a range goes from the one it began with to the other, in both directions', () => {
  expect(upTo(ALL, only('b'), 'd').ids).toEqual(['b', 'c', 'd'])
  expect(upTo(ALL, upTo(ALL, only('b'), 'd'), 'a').ids).toEqual(['a', 'b'])
  expect(upTo(ALL, NOTHING, 'c')).toEqual(only('c'))
  expect(upTo(ALL, only('gone'), 'c')).toEqual(only('c'))
  expect(upTo(ALL, only('b'), 'gone')).toEqual(NOTHING)
})

test('[S3] picking one more adds it, picking it again takes it out', () => {
  const two = withOrWithout(ALL, only('b'), 'd')
  expect(two.ids).toEqual(['b', 'd'])
  expect(withOrWithout(ALL, two, 'b').ids).toEqual(['d'])
})

test('[S4] extending goes one further with the moving end, comes back the same way, and stops at the ends', () => {
  const three = extended(ALL, extended(ALL, only('c'), 1), 1)
  expect(three.ids).toEqual(['c', 'd', 'e'])
  expect(extended(ALL, three, 1)).toBe(three)
  const back = extended(ALL, extended(ALL, extended(ALL, three, -1), -1), -1)
  expect(back.ids).toEqual(['b', 'c'])
  expect(extended(ALL, NOTHING, 1)).toBe(NOTHING)
})
