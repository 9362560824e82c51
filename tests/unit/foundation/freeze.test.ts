import { expect, test } from 'vitest'
import { deepFreeze } from '~/foundation/freeze.ts'

test('a frozen value refuses a write at any depth, and is the same value', () => {
  const value = { list: [{ word: 'one' }], empty: null }
  expect(deepFreeze(value)).toBe(value)
  expect(() => Reflect.apply(Array.prototype.push, value.list, ['two'])).toThrow(TypeError)
  expect(Reflect.set(value.list[0] ?? {}, 'word', 'two')).toBe(false)
  expect(value).toEqual({ list: [{ word: 'one' }], empty: null })
})

test('what is no object is given back as it is', () => {
  expect([deepFreeze(null), deepFreeze('word'), deepFreeze(7)]).toEqual([null, 'word', 7])
})
