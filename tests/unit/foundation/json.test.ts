import { expect, test } from 'vitest'
import { jsonOf } from '~/foundation/json.ts'

const nested = (levels: number, open = '[', close = ']') => open.repeat(levels) + close.repeat(levels)

test('[B1] a value of ours is read as it is', () => {
  expect(jsonOf('{"a":[1,null,"x"]}')).toEqual({ a: [1, null, 'x'] })
  expect(jsonOf(nested(32))).toBeDefined()
})

test.each([
  ['no JSON', '{'],
  ['nothing', ''],
  ['nested one level too deep', nested(33)],
  ['nested so deep that nothing could walk through it', nested(400_000)],
  ['objects nested too deep', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ['longer than all that a browser keeps', `"${'x'.repeat(5 * 1024 * 1024)}"`],
])('[B1] %s is none', (_, text) => {
  expect(jsonOf(text)).toBeUndefined()
})

test('[B2] the names that every object has are plain keys', () => {
  const value = jsonOf('{"__proto__":{"polluted":1},"constructor":2,"toString":3}')
  expect(Object.keys(Object(value))).toEqual(['__proto__', 'constructor', 'toString'])
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})
