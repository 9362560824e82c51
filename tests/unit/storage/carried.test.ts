import { afterEach, expect, test, vi } from 'vitest'
import { carriedMap, carryAlong, dropCarried } from '~/storage/carried.ts'
import { aMap, fileOf } from '../../support/map-file.ts'

const NOW = () => '2026-11-29T00:00:00.000Z'
const file = fileOf(aMap())

/** The name of this tab, which any page that it showed before may have written. */
function named(name: string): Window {
  const tab = { name }
  vi.stubGlobal('window', tab)
  return window
}

afterEach(() => vi.unstubAllGlobals())

test('a map that came along with its tab is read like any other, and dropped once it is kept', () => {
  named('')
  carryAlong('test-map', { text: file, writes: 3 })
  expect(carriedMap('test-map', NOW)).toMatchObject({ journey: { id: 'test-map' }, writes: 3 })
  expect(carriedMap('another', NOW)).toBeNull()
  dropCarried('another')
  expect(carriedMap('test-map', NOW)).not.toBeNull()
  dropCarried('test-map')
  expect(window.name).toBe('')
})

test('several maps come along, each as it was last, and one that is kept leaves the others', () => {
  named('')
  carryAlong('test-map', { text: file, writes: 1 })
  carryAlong('test', { text: fileOf(aMap({ id: 'test', title: 'A\u001fB' })), writes: 2 })
  carryAlong('test-map', { text: fileOf(aMap({ title: 'Later' })), writes: 3 })
  expect(carriedMap('test-map', NOW)).toMatchObject({ journey: { title: 'Later' }, writes: 3 })
  dropCarried('test-map')
  expect(carriedMap('test-map', NOW)).toBeNull()
  expect(carriedMap('test', NOW)).toMatchObject({ journey: { title: 'A\u001fB' }, writes: 2 })
})

test('the name that another site gave a tab is left alone until there is something to take along', () => {
  named('checkout')
  dropCarried('test-map')
  expect(window.name).toBe('checkout')
})

test.each([
  ['no map', 'doorstep:unkept:test-map 3 {"a":1}'],
  ['no counter', `doorstep:unkept:test-map ${file}`],
  ['a counter below zero', `doorstep:unkept:test-map -3 ${file}`],
  ['a counter no shelf ever reaches', `doorstep:unkept:test-map ${'9'.repeat(400)} ${file}`],
  ['a map of another id', `doorstep:unkept:test-map 3 ${fileOf(aMap({ id: 'other' }))}`],
  ['a newer version', `doorstep:unkept:test-map 3 ${fileOf(aMap({ version: 2 }))}`],
  ['half a map', `doorstep:unkept:test-map 3 ${file.slice(0, 900)}`],
  ['a map that is too big', `doorstep:unkept:test-map 3 ${fileOf(aMap({ more: 'x'.repeat(4 * 1024 * 1024) }))}`],
  ['lists in lists in lists', `doorstep:unkept:test-map 3 ${'['.repeat(100_000)}`],
  ['another page’s name', '<script>run()</script>'],
])('a tab named with %s took nothing along', (_, name) => {
  named(name)
  expect(carriedMap('test-map', NOW)).toBeNull()
  expect(window.name).toBe(name)
})
