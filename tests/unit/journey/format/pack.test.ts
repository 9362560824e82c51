import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, unpack } from '~/journey/format/pack.ts'

test('[H5] packed texts come back, the nearest first, whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 12 }), (texts) => {
      const packed = pack(texts)
      expect(packed && [packed.last, ...unpack(packed, 1_000_000)]).toEqual(texts.toReversed())
    }),
  )
})

test('[H5] texts that differ in one place pack to little more than one of them', () => {
  const texts = Array.from({ length: 50 }, (_, at) => `${'a'.repeat(1000)}${at}${'b'.repeat(1000)}`)
  expect(JSON.stringify(pack(texts)).length).toBeLessThan(3500)
})

test('[H5] what cannot be told ends it, and so does more than is asked for', () => {
  const packed = {
    last: 'abc',
    others: [
      [0, 0, 'never'],
      [2, 5, 'x'],
      [1, 1, 'X'],
    ] as const,
  }
  expect([...unpack(packed, 100)]).toEqual(['aXc'])
  expect([...unpack(packed, 2)]).toEqual([])
})
