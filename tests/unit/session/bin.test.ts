import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeJourney } from '~/journey/format/write.ts'
import { createBin } from '~/session/bin.ts'
import { createMaps } from '~/session/maps.ts'
import { MAP, WRITES } from '~/storage/keys.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { aCupboard } from '../../support/cupboard.ts'
import { aJourney } from '../../support/journeys.ts'

const { cupboard } = await vi.hoisted(async () => {
  const { aCupboard: made } = await import('../../support/cupboard.ts')
  return { cupboard: { now: made() } }
})
vi.mock('~/storage/copies.ts', () => {
  const verbs = Object.keys(cupboard.now)
  return Object.fromEntries(
    verbs.map((verb) => [verb, (...given: unknown[]) => Reflect.apply(Reflect.get(cupboard.now, verb), null, given)]),
  )
})

beforeEach(() => {
  cupboard.now = aCupboard()
  vi.stubGlobal('window', { name: '' })
})
afterEach(() => void vi.unstubAllGlobals())

const file = (over = {}) => writeJourney(aJourney({ id: 'one', title: 'One', ...over }))
const day = (moment: Date) => moment.toISOString().slice(0, 10)

function aBin() {
  let today = '2026-11-29'
  const ports = { shelf: memoryShelf(), now: () => `${today}T09:00:00.000Z`, newId: () => 'new' }
  return {
    shelf: ports.shelf,
    maps: createMaps(ports),
    bin: createBin(day, ports),
    set: (next: string) => {
      today = next
    },
  }
}

async function inBin({ bin }: ReturnType<typeof aBin>) {
  const found = await bin.look()
  return found.ok ? found.value.map(({ id }) => id) : found.problem.code
}

test('[B1] a deleted map is in the bin with the day on which it goes, and comes back byte for byte, its counter above', async () => {
  const all = aBin()
  all.maps.importFile(file())
  all.maps.rename('one', 'Two')
  const text = all.shelf.read(`${MAP}one`)
  await all.maps.remove('one')
  expect(await all.bin.look()).toEqual({
    ok: true,
    value: [{ id: 'one', title: 'Two', at: '2026-11-29T09:00:00.000Z', goesOn: '2026-12-29', isDue: false, copies: 1 }],
  })
  expect(await all.bin.bringBack('one')).toEqual({ ok: true, value: null })
  expect(all.shelf.read(`${MAP}one`)).toEqual(text)
  expect(all.shelf.read(`${WRITES}one`)).toEqual({ ok: true, value: '3' })
  expect(await inBin(all)).toEqual([])
})

test('[B2 B3] it goes on the day after the one on which it was first seen due, with copies made by themselves', async () => {
  const all = aBin()
  all.maps.importFile(file())
  await cupboard.now.keepCopy({ map: 'one', title: 'x', at: '2026-11-01T09:00:00.000Z', text: file(), why: 'hand' })
  await cupboard.now.keepCopy({ map: 'one', title: 'x', at: '2026-11-02T09:00:00.000Z', text: file(), why: 'work' })
  await all.maps.remove('one')
  for (const [today, expected] of [
    ['2026-12-28', ['one']],
    ['2027-01-20', ['one']],
    ['2027-01-20', ['one']],
    ['2027-01-21', []],
  ] as const) {
    all.set(today)
    expect(await inBin(all)).toEqual(expected)
  }
  expect(cupboard.now.all().map(({ why }) => why)).toEqual(['hand'])
})

test('[B4] a clock that is a year ahead for a day throws nothing away', async () => {
  const all = aBin()
  all.maps.importFile(file())
  await all.maps.remove('one')
  for (const today of ['2027-11-29', '2026-11-30', '2026-12-29', '2026-12-29', '2025-01-01']) {
    all.set(today)
    expect(await inBin(all)).toEqual(['one'])
  }
})

test.each([
  ['by undo', async ({ maps }: ReturnType<typeof aBin>, text: string) => maps.restore({ id: 'one', text, writes: 1 })],
  ['by import', async ({ maps }: ReturnType<typeof aBin>, text: string) => maps.importFile(text)],
  ['from the bin', async ({ bin }: ReturnType<typeof aBin>) => bin.bringBack('one')],
])('[B5] a map that was brought back %s and lost later without being deleted is not in the bin', async (_, back) => {
  const all = aBin()
  all.maps.importFile(file())
  await all.maps.remove('one')
  await back(all, file())
  await vi.waitFor(() => expect(cupboard.now.all()[0]?.deleted).toBeUndefined())
  all.shelf.remove(`${MAP}one`)
  expect(await inBin(all)).toEqual([])
  all.set('2028-01-01')
  await inBin(all)
  expect(cupboard.now.all()).toHaveLength(1)
})

test('what is deleted for good is gone with all its copies, and another map is not', async () => {
  const all = aBin()
  for (const id of ['one', 'two']) {
    all.maps.importFile(file({ id }))
    await cupboard.now.keepCopy({ map: id, title: id, at: '2026-11-02T09:00:00.000Z', text: file(), why: 'hand' })
    await all.maps.remove(id)
  }
  await all.bin.deleteForGood('one')
  expect(await inBin(all)).toEqual(['two'])
  expect(cupboard.now.all().map(({ map }) => map)).toEqual(['two', 'two'])
})

test('where copies cannot be had the bin says so, and deleting says that nothing rests', async () => {
  const all = aBin()
  all.maps.importFile(file())
  cupboard.now.refuseFrom('storage-blocked')
  expect(await all.maps.remove('one')).toMatchObject({ ok: true, value: { id: 'one', rests: false } })
  expect(await inBin(all)).toBe('storage-blocked')
})
