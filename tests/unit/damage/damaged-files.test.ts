import { expect, test } from 'vitest'
import { damageBytes, numbersFrom } from '../../support/damage/damage-bytes.ts'
import { READERS, tryDamaged } from '../../support/damage/readers.ts'

const SEED = 20_261_129
const COUNT = 2000

test.each(READERS)('two thousand damaged files of the kind $kind are read or refused with a reason', async (reader) => {
  expect(reader.samples.length).toBeGreaterThan(5)
  const outcomes = await tryDamaged(reader, SEED, COUNT)
  expect(outcomes.refused + outcomes.read).toBe(COUNT)
  // Both happen: a reader that takes all or nothing would tell of damage that does no harm.
  expect(Math.min(outcomes.refused, outcomes.read)).toBeGreaterThan(20)
})

test('a reader that throws is told of, with the file and the seed', async () => {
  const broken = {
    kind: 'broken',
    samples: [new Uint8Array([1, 2, 3])],
    read: () => {
      throw new Error('Broken')
    },
  }
  await expect(tryDamaged(broken, 7, 1)).rejects.toThrow('File 0 of seed 7')
})

test('damage is the same for a seed, and leaves the file itself alone', () => {
  const file = new TextEncoder().encode('{"format":"doorstep-journey","version":1}')
  const before = file.slice()
  const some = (seed: number) => {
    const next = numbersFrom(seed)
    return Array.from({ length: 50 }, () => damageBytes(file, next))
  }
  expect(some(1)).toEqual(some(1))
  expect(some(1)).not.toEqual(some(2))
  expect(file).toEqual(before)
  expect(
    some(1).filter((damaged) => damaged.length !== file.length || damaged.some((byte, at) => byte !== file[at])).length,
  ).toBeGreaterThan(40)
})
