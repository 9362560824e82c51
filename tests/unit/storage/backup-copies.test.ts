import { expect, test } from 'vitest'
import { readBackup } from '~/storage/backup/read.ts'
import { writeBackup } from '~/storage/backup/write.ts'
import type { DatedCopy } from '~/storage/copies/copy.ts'

const aCopy = (at: number, over: Partial<DatedCopy> = {}): DatedCopy => ({
  map: 'one',
  title: `${at}`,
  at: '2026-11-29T09:00:00.000Z',
  text: '"\n'.repeat(500_000),
  ...over,
})
const titles = (file: string) => JSON.parse(file).copies.map(({ title }: DatedCopy) => title)

test('[Y1] however many dated copies there are, a backup can be read: those asked for come first, then the newest', () => {
  const copies = [aCopy(0, { why: 'hand' }), ...Array.from({ length: 40 }, (_, at) => aCopy(at + 1, { why: 'work' }))]
  const file = writeBackup(new Map([['doorstep:prefs', '{}']]), copies, '2026-11-29T09:00:00.000Z')
  expect(readBackup(file)).toEqual({ ok: true, value: new Map([['doorstep:prefs', '{}']]) })
  expect(titles(file)).toEqual(['0', '35', '36', '37', '38', '39', '40'])
})

test('a few copies are all in it, in their order', () => {
  const copies = [1, 2, 3].map((at) => aCopy(at, { text: 'x' }))
  expect(titles(writeBackup(new Map(), copies, ''))).toEqual(['1', '2', '3'])
})
