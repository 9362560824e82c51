import { expect, test } from 'vitest'
import { entryAfterKey, entryAfterLetters, menuPlace, typedAfterKey } from '~/components/journey/later/menu-item.ts'

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

const labels = ['Move left', 'Move to stage…', 'Type a list', 'Copy', 'Cut', 'Duplicate']
test.each([
  ['t', 0, 2],
  ['m', 0, 1],
  ['m', 1, 0],
  ['mm', 0, 1],
  ['c', 3, 4],
  ['cu', 3, 4],
  ['cu', 4, 4],
  ['move t', 0, 1],
  ['d', -1, 5],
  ['z', 0, null],
])('“%s” typed on entry %i leads to %j', (letters, at, next) => {
  expect(entryAfterLetters(letters, at, labels)).toBe(next)
})

test('letters typed fast belong together, after a rest a new word begins; space and shortcuts are no letters', () => {
  const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false })
  expect(typedAfterKey(press('U'), { letters: 'c', at: 1000 }, 1300)).toEqual({ letters: 'cu', at: 1300 })
  expect(typedAfterKey(press('u'), { letters: 'c', at: 1000 }, 1700)).toEqual({ letters: 'u', at: 1700 })
  expect(typedAfterKey(press('u'), { letters: '', at: 0 }, 5)).toEqual({ letters: 'u', at: 5 })
  for (const key of [press(' '), press('Enter'), press('ArrowDown'), press('c', true)])
    expect(typedAfterKey(key, { letters: 'c', at: 1000 }, 1100)).toBeNull()
})
