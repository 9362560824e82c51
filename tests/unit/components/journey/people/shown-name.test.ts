import { expect, test } from 'vitest'
import { shownName } from '~/components/journey/people/shown-name.ts'

const personas = [
  { id: 'denise', name: 'Denise' },
  { id: 'marcus', name: 'Marcus' },
  { id: 'rita', name: '' },
]

test.each([
  [['marcus'], 'marcus', 'Marcus'],
  [['rita'], 'rita', 'rita'],
  [['denise', 'marcus'], 'marcus', 'Marcus and 1 more'],
  [['denise', 'marcus', 'rita'], 'denise', 'Everyone'],
])('[G5] where %j are shown and %s is chosen, it says %s', (shown, persona, said) => {
  expect(shownName(personas, shown, persona)).toBe(said)
})

test('of a map with one person it is never everyone', () => {
  expect(shownName(personas.slice(0, 1), ['denise'], 'denise')).toBe('Denise')
})
