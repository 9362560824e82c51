import { expect, test } from 'vitest'
import { historyKey } from '~/components/journey/page/shortcut.ts'

const press = (key: string, held: readonly ('ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey')[]) => ({
  key,
  ctrlKey: held.includes('ctrlKey'),
  metaKey: held.includes('metaKey'),
  shiftKey: held.includes('shiftKey'),
  altKey: held.includes('altKey'),
})

test.each([
  ['z', ['ctrlKey'], 'undo'],
  ['Z', ['ctrlKey', 'shiftKey'], 'redo'],
  ['z', ['metaKey'], 'undo'],
  ['Z', ['metaKey', 'shiftKey'], 'redo'],
  ['y', ['ctrlKey'], 'redo'],
  ['z', [], null],
  ['z', ['ctrlKey', 'altKey'], null],
  ['y', ['metaKey'], null],
  ['a', ['ctrlKey'], null],
] as const)('%s with %j asks for %s', (key, held, asked) => {
  expect(historyKey(press(key, held))).toBe(asked)
})
