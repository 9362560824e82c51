import { expect, test } from 'vitest'
import { localShelf } from '~/storage/local-shelf.ts'
import { aStorage } from '../../support/storage.ts'

test('what is written is read back', () => {
  const shelf = localShelf(() => aStorage())
  const storage = aStorage()
  const kept = localShelf(() => storage)
  expect(kept.write('a', 'one')).toEqual({ ok: true, value: 'one' })
  expect(kept.read('a')).toEqual({ ok: true, value: 'one' })
  expect(shelf.read('a')).toEqual({ ok: true, value: null })
})

test('a full storage says storage-full and keeps what stood there', () => {
  const storage = aStorage((texts, key, text) => {
    if (text.length > 3) throw new DOMException('full', 'QuotaExceededError')
    texts.set(key, text)
  })
  const shelf = localShelf(() => storage)
  shelf.write('a', 'one')
  expect(shelf.write('a', 'three')).toEqual({ ok: false, problem: { code: 'storage-full' } })
  expect(shelf.read('a')).toEqual({ ok: true, value: 'one' })
})

test('a storage that may not even be looked at says storage-blocked', () => {
  const shelf = localShelf(() => {
    throw new DOMException('no', 'SecurityError')
  })
  const blocked = { ok: false, problem: { code: 'storage-blocked' } }
  expect([shelf.read('a'), shelf.write('a', 'one'), shelf.remove('a'), shelf.keys()]).toEqual([
    blocked,
    blocked,
    blocked,
    blocked,
  ])
})

test('a storage that swallows writes is found out by reading back', () => {
  const shelf = localShelf(() => aStorage(() => {}))
  expect(shelf.write('a', 'one')).toEqual({ ok: false, problem: { code: 'storage-blocked' } })
})
