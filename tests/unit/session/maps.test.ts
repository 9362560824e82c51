import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeJourney } from '~/journey/format/write.ts'
import { createMaps } from '~/session/maps.ts'
import type { Ports } from '~/session/wiring.ts'
import { carriedMap, carryAlong } from '~/storage/carried.ts'
import { MAP } from '~/storage/keys.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { aCupboard } from '../../support/cupboard.ts'
import { aJourney } from '../../support/journeys.ts'

beforeEach(() => void vi.stubGlobal('window', { name: '' }))
afterEach(() => void vi.unstubAllGlobals())

function somePorts(room?: number): Ports {
  let count = 0
  return { shelf: memoryShelf(room), now: () => '2026-11-22T09:00:00.000Z', newId: () => `new-${++count}` }
}

const file = (over = {}) => writeJourney(aJourney({ id: 'one', title: 'One', ...over }))

test('an imported file is kept byte for byte and listed', () => {
  const ports = somePorts()
  const maps = createMaps(ports)
  expect(maps.importFile(file())).toEqual({ ok: true, value: { kind: 'here', id: 'one' } })
  expect(ports.shelf.read(MAP + 'one')).toEqual({ ok: true, value: file() })
  expect(maps.list.get().maps.map(({ id, title, touchpoints }) => ({ id, title, touchpoints }))).toEqual([
    { id: 'one', title: 'One', touchpoints: 1 },
  ])
})

test('a file that cannot be read writes nothing at all', () => {
  const ports = somePorts()
  const maps = createMaps(ports)
  const result = maps.importFile('{"format":"doorstep-journey"')
  expect(!result.ok && result.problem.code).toBe('not-json')
  expect(ports.shelf.keys()).toEqual({ ok: true, value: [] })
})

test('the same bytes again are just opened, other bytes under the same id are asked about', () => {
  const ports = somePorts()
  const maps = createMaps(ports)
  maps.importFile(file())
  expect(maps.importFile(file())).toEqual({ ok: true, value: { kind: 'same', id: 'one' } })
  const other = maps.importFile(file({ title: 'Other' }))
  expect(other.ok && other.value.kind).toBe('differs')
  expect(ports.shelf.read(MAP + 'one')).toEqual({ ok: true, value: file() })
  if (!other.ok || other.value.kind !== 'differs') throw new Error('expected a question')
  expect(maps.keepBoth(other.value.incoming)).toEqual({ ok: true, value: 'new-1' })
  expect(
    maps.list
      .get()
      .maps.map(({ title }) => title)
      .sort(),
  ).toEqual(['One', 'Other'])
})

test('a removed map comes back as it was', async () => {
  const ports = somePorts()
  const maps = createMaps(ports)
  maps.importFile(file())
  const removed = await maps.remove('one')
  expect(maps.list.get().maps).toEqual([])
  if (!removed.ok || removed.value === null) throw new Error('expected a removed map')
  maps.restore(removed.value)
  expect(ports.shelf.read(MAP + 'one')).toEqual({ ok: true, value: file() })
})

test('using a template makes a map with an id of its own and leaves the notes out', () => {
  const ports = somePorts()
  const maps = createMaps(ports)
  const made = maps.createFromTemplate(
    file({ template: { summary: 's', bestFor: 'b', insight: 'i', questions: [], variant: null } }),
  )
  expect(made).toEqual({ ok: true, value: 'new-1' })
  const kept = ports.shelf.read(`${MAP}new-1`)
  expect(kept.ok && kept.value).not.toContain('"template"')
})

test('renaming writes the new title and nothing when it is the old one', () => {
  const ports = somePorts()
  const maps = createMaps(ports)
  maps.importFile(file())
  maps.rename('one', 'One')
  expect(ports.shelf.read(MAP + 'one')).toEqual({ ok: true, value: file() })
  maps.rename('one', 'Better')
  expect(maps.list.get().maps[0]?.title).toBe('Better')
})

test('a new map that does not fit is opened all the same, and comes along until it is kept or deleted', async () => {
  const ports = somePorts(10)
  const maps = createMaps(ports)
  expect(maps.importFile(file())).toEqual({ ok: true, value: { kind: 'here', id: 'one' } })
  expect(carriedMap('one', ports.now)?.journey.title).toBe('One')
  expect(carriedMap('two', ports.now)).toBeNull()
  expect(maps.list.get()).toMatchObject({ maps: [], carried: [{ id: 'one', title: 'One', isNew: true }] })
  const other = createMaps(somePorts())
  other.importFile(file({ id: 'two' }))
  carryAlong('two', { text: file({ id: 'two', title: 'Two, edited' }), writes: 1 })
  other.refresh()
  expect(other.list.get()).toMatchObject({
    maps: [{ id: 'two', title: 'One' }],
    carried: [{ id: 'one' }, { id: 'two', title: 'Two, edited', isNew: false }],
  })
  await maps.remove('one')
  expect(carriedMap('one', ports.now)).toBeNull()
})

test('[C5] a map in another spelling is kept as it stood before it is renamed, one in ours needs no copy', async () => {
  const cupboard = aCupboard()
  vi.doMock('~/storage/copies.ts', () => cupboard)
  const ports = somePorts()
  const maps = createMaps(ports)
  const spelled = `\ufeff${file()}`
  ports.shelf.write(MAP + 'one', spelled)
  ports.shelf.write(MAP + 'two', file({ id: 'two' }))
  maps.rename('two', 'Other')
  maps.rename('one', 'Better')
  await vi.waitFor(() => expect(cupboard.all()).toHaveLength(1))
  expect(cupboard.all()).toMatchObject([{ map: 'one', title: 'One', text: spelled }])
  vi.doUnmock('~/storage/copies.ts')
})

test('[J7] a page goes to a new map once the journal has it, and waits half a second at most', async () => {
  let answer = (_entered: { ok: true }) => {}
  const enterEntry = vi.fn(() => new Promise<{ ok: true }>((resolve) => (answer = resolve)))
  vi.doMock('~/storage/journal-entries.ts', () => ({ enterEntry }))
  const maps = createMaps(somePorts())
  maps.importFile(file())
  let gone = false
  const going = maps.entered().then(() => {
    gone = true
  })
  await vi.waitFor(() => expect(enterEntry).toHaveBeenCalledWith(MAP + 'one', { text: file(), writes: 1, kept: true }))
  expect(gone).toBe(false)
  answer({ ok: true })
  await going

  maps.importFile(file({ id: 'two' }))
  await maps.entered()
  vi.doUnmock('~/storage/journal-entries.ts')
})
