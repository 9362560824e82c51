import { expect, test } from 'vitest'
import { entryAfterKey, menuPlace } from '~/components/journey/later/menu-item.ts'

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 0],
  ['ArrowUp', 0, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['a', 0, null],
])('%s leads from entry %i to %j of three', (key, at, next) => {
  expect(entryAfterKey(key, at, 3)).toBe(next)
})

const screen = { width: 400, height: 300 }
const menu = { width: 200, height: 150 }

test('a menu opens under its button', () => {
  expect(menuPlace({ left: 20, right: 60, top: 10, bottom: 50 }, menu, screen)).toEqual({ left: 20, top: 54 })
})

test('a menu with no room below opens above, and never leaves the screen', () => {
  expect(menuPlace({ left: 380, right: 400, top: 250, bottom: 290 }, menu, screen)).toEqual({ left: 192, top: 96 })
  expect(menuPlace({ left: -50, right: -10, top: 10, bottom: 290 }, menu, screen)).toEqual({ left: 8, top: 8 })
})
