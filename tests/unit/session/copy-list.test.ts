import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeJourney } from '~/journey/format/write.ts'
import { createCopyList, readCopy } from '~/session/copy-list.ts'
import { mapOnShelf } from '~/session/map-on-shelf.ts'
import { createMaps } from '~/session/maps.ts'
import { MAP } from '~/storage/keys.ts'
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

const titled = (title: string) => aJourney({ id: 'one', title })

function aList() {
  const ports = { shelf: memoryShelf(), now: () => '2026-11-29T09:00:00.000Z', newId: () => 'new' }
  createMaps(ports).importFile(writeJourney(titled('Today')))
  const map = mapOnShelf('one', ports)
  const kept = () => {
    const found = ports.shelf.read(`${MAP}one`)
    return found.ok ? found.value : null
  }
  return { ports, map, kept, list: createCopyList(map, ports) }
}

test('[C4] what a copy takes the place of becomes a copy first, and one step takes it back', async () => {
  const { list, map, kept } = aList()
  expect(await list.bringBack(titled('Earlier'))).toEqual({ ok: true, value: null })
  expect(kept()).toBe(writeJourney(titled('Earlier')))
  expect(cupboard.now.all()).toMatchObject([{ text: writeJourney(titled('Today')), why: 'bring-back' }])
  expect(map.takeBack()).toEqual({ ok: true, value: null })
  expect(kept()).toBe(writeJourney(titled('Today')))
})

test('[C4] where no copy can be kept nothing is replaced', async () => {
  const { list, kept } = aList()
  cupboard.now.refuseFrom('storage-full')
  expect(await list.bringBack(titled('Earlier'))).toEqual({ ok: false, problem: { code: 'storage-full' } })
  expect(kept()).toBe(writeJourney(titled('Today')))
})

test('what was changed since is not taken back', async () => {
  const { ports, list, map, kept } = aList()
  await list.bringBack(titled('Earlier'))
  createMaps(ports).rename('one', 'Later')
  expect(map.takeBack()).toEqual({ ok: false, problem: { code: 'changed-elsewhere' } })
  expect(kept()).toContain('"Later"')
})

test('copies are listed latest first, made by hand, and one that is deleted comes back where it was', async () => {
  const { list } = aList()
  await cupboard.now.keepCopy({ map: 'one', title: 'a', at: '2026-11-01T09:00:00.000Z', text: 'x' })
  await cupboard.now.keepCopy({ map: 'two', title: 'b', at: '2026-11-02T09:00:00.000Z', text: 'x' })
  await list.save()
  const before = cupboard.now.all()
  const listed = await list.list()
  if (!listed.ok) throw new Error('expected a list')
  expect(listed.value.map(({ why, map }) => [map, why])).toEqual([
    ['one', 'hand'],
    ['one', undefined],
  ])
  const [, oldest] = listed.value
  const removed = oldest ? await list.remove(oldest) : null
  expect(cupboard.now.all()).toHaveLength(2)
  if (removed?.ok) await removed.value()
  expect(cupboard.now.all()).toEqual(before)
})

test('a copy that cannot be read, or is of another map, is no map', () => {
  const copy = { key: 1, map: 'one', title: 'a', at: '2026-11-01T09:00:00.000Z' }
  expect(readCopy({ ...copy, text: writeJourney(titled('Earlier')) })?.title).toBe('Earlier')
  expect(readCopy({ ...copy, text: '{"format": "door' })).toBeNull()
  expect(readCopy({ ...copy, text: writeJourney(aJourney({ id: 'two' })) })).toBeNull()
})
