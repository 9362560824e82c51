import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeJourney } from '~/journey/format/write.ts'
import type { Look } from '~/session/journal-of.ts'
import { type JourneySession, openJourney } from '~/session/journey-session.ts'
import type { Ports } from '~/session/wiring.ts'
import { carriedMap, carryAlong } from '~/storage/carried.ts'
import { MAP, WRITES } from '~/storage/keys.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { aJourney } from '../../support/journeys.ts'

const text = writeJourney(aJourney({ id: 'one' }))

/** A stand-in for the browser's locks: `grant` decides which claims are given at once. */
function stubBrowser(grant: () => boolean) {
  const waiting: (() => void)[] = []
  vi.stubGlobal('window', Object.assign(new EventTarget(), { name: '' }))
  vi.stubGlobal('document', new EventTarget())
  vi.stubGlobal('requestAnimationFrame', () => 0)
  vi.stubGlobal('cancelAnimationFrame', () => {})
  vi.stubGlobal('navigator', {
    locks: {
      request: (_name: string, _options: object, held: () => Promise<void>) => {
        if (grant()) return Promise.resolve(held())
        waiting.push(() => void held())
        return new Promise(() => {})
      },
    },
  })
  return { giveUp: () => waiting.shift()?.() }
}

function somePorts(): Ports {
  const shelf = memoryShelf()
  shelf.write(MAP + 'one', text)
  shelf.write(WRITES + 'one', '1')
  return { shelf, now: () => '2026-11-22T09:00:00.000Z', newId: () => 'new' }
}

async function opened(ports: Ports, look: Look = async () => null): Promise<JourneySession> {
  const session = openJourney('one', ports, look)
  if (!session.ok) throw new Error(session.problem.code)
  await vi.advanceTimersByTimeAsync(500)
  await session.value.settled
  return session.value
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('opening writes nothing, a command is kept within half a second, undo brings the same bytes back', async () => {
  stubBrowser(() => true)
  const ports = somePorts()
  const session = await opened(ports)
  vi.advanceTimersByTime(1000)
  expect(ports.shelf.read(WRITES + 'one')).toEqual({ ok: true, value: '1' })

  session.run({ type: 'rename-journey', title: 'Better' })
  expect(session.journey.get().updatedAt).toBe('2026-11-22T09:00:00.000Z')
  vi.advanceTimersByTime(500)
  const kept = ports.shelf.read(MAP + 'one')
  expect(kept.ok && kept.value).toContain('"title": "Better"')

  session.undo()
  vi.advanceTimersByTime(500)
  expect(ports.shelf.read(MAP + 'one')).toEqual({ ok: true, value: text })
  expect(session.canRedo.get()).toBe(true)
})

test('a refused command changes nothing and says why', async () => {
  stubBrowser(() => true)
  const session = await opened(somePorts())
  session.run({ type: 'remove-touchpoint', touchpoint: 'nobody' })
  expect(session.refusal.get()?.code).toBe('not-there')
  expect(session.canUndo.get()).toBe(false)
})

test('a map that another tab has cannot be changed here until that tab lets go', async () => {
  let free = false
  const browser = stubBrowser(() => free)
  const ports = somePorts()
  const session = await opened(ports)
  expect(session.access.get()).toBe('elsewhere')
  expect(session.run({ type: 'rename-journey', title: 'Mine' })).toBeNull()

  ports.shelf.write(MAP + 'one', text.replace('"A map"', '"Theirs"'))
  ports.shelf.write(WRITES + 'one', '2')
  free = true
  browser.giveUp()
  await vi.advanceTimersByTimeAsync(0)
  expect(session.access.get()).toBe('here')
  expect(session.journey.get().title).toBe('Theirs')
  session.run({ type: 'rename-journey', title: 'Mine' })
  vi.advanceTimersByTime(500)
  expect(ports.shelf.read(WRITES + 'one')).toEqual({ ok: true, value: '3' })
})

test('a map that came along unkept opens, says so, and is kept once there is room', async () => {
  stubBrowser(() => true)
  const full = { ...somePorts(), shelf: memoryShelf(5) }
  carryAlong('one', { text, writes: 0 })
  const session = await opened(full)
  expect(session.saving.get()).toEqual({ state: 'not-saved', code: 'storage-full' })
  session.run({ type: 'rename-journey', title: 'Better' })
  vi.advanceTimersByTime(500)
  expect(carriedMap('one', full.now)?.journey.title).toBe('Better')

  const ports = { ...somePorts(), shelf: memoryShelf() }
  const again = await opened(ports)
  expect(again.saving.get().state).toBe('saved')
  expect(again.journey.get().title).toBe('Better')
  expect(carriedMap('one', ports.now)).toBeNull()
})

/** What the browser tells a tab when another one writes or deletes the map. */
function tellOfWriting() {
  window.dispatchEvent(Object.assign(new Event('storage'), { key: MAP + 'one' }))
}

test('a map renamed elsewhere while nothing waits here is taken over, and can be undone', async () => {
  stubBrowser(() => true)
  const ports = somePorts()
  const session = await opened(ports)
  ports.shelf.write(MAP + 'one', text.replace('"A map"', '"Theirs"'))
  ports.shelf.write(WRITES + 'one', '2')
  tellOfWriting()
  await vi.waitFor(() => expect(session.journey.get().title).toBe('Theirs'))
  session.undo()
  vi.advanceTimersByTime(500)
  expect(session.saving.get().state).toBe('saved')
  expect(ports.shelf.read(MAP + 'one')).toEqual({ ok: true, value: text })
})

test('a map deleted elsewhere is told, and the next change keeps it again', async () => {
  stubBrowser(() => true)
  const ports = somePorts()
  const session = await opened(ports)
  ports.shelf.remove(MAP + 'one')
  ports.shelf.remove(WRITES + 'one')
  tellOfWriting()
  await vi.waitFor(() => expect(session.saving.get()).toEqual({ state: 'not-saved', code: 'no-such-map' }))
  session.run({ type: 'rename-journey', title: 'Kept' })
  vi.advanceTimersByTime(500)
  expect(session.saving.get().state).toBe('saved')
  const kept = ports.shelf.read(MAP + 'one')
  expect(kept.ok && kept.value).toContain('"Kept"')
})

test('work that somebody else wrote meanwhile is not written over', async () => {
  stubBrowser(() => true)
  const ports = somePorts()
  const session = await opened(ports)
  const theirs = text.replace('"A map"', '"Theirs"')
  ports.shelf.write(MAP + 'one', theirs)
  ports.shelf.write(WRITES + 'one', '7')
  session.run({ type: 'rename-journey', title: 'Mine' })
  vi.advanceTimersByTime(500)
  expect(ports.shelf.read(MAP + 'one')).toEqual({ ok: true, value: theirs })
  expect(session.saving.get()).toEqual({ state: 'not-saved', code: 'changed-elsewhere' })
  expect(session.journey.get().title).toBe('Mine')
})

const edited = text.replace('"A map"', '"Edited"')

test('[J11] nobody may change a map before its journal was asked; then it shows the edit the shelf did not get', async () => {
  stubBrowser(() => true)
  const ports = somePorts()
  let answer = (_entry: Awaited<ReturnType<Look>>) => {}
  const session = openJourney('one', ports, () => new Promise((resolve) => (answer = resolve)))
  if (!session.ok) throw new Error(session.problem.code)
  await vi.advanceTimersByTimeAsync(500)
  expect(session.value.access.get()).toBe('asking')
  expect(session.value.run({ type: 'rename-journey', title: 'Mine' })).toBeNull()

  answer({ text: edited, writes: 1 })
  await session.value.settled
  expect(session.value.access.get()).toBe('here')
  expect(session.value.journey.get().title).toBe('Edited')
  expect(session.value.canUndo.get()).toBe(false)
  expect(ports.shelf.read(MAP + 'one')).toEqual({ ok: true, value: edited })
  session.value.run({ type: 'rename-journey', title: 'Mine' })
  vi.advanceTimersByTime(500)
  expect(session.value.saving.get().state).toBe('saved')
})

test('[J6] an edit that does not fit on the shelf opens from the journal, and says that it is not saved', async () => {
  stubBrowser(() => true)
  const room = memoryShelf(text.length + 40)
  room.write(MAP + 'one', text)
  room.write(WRITES + 'one', '1')
  const long = text.replace('"A map"', `"${'x'.repeat(200)}"`)
  const session = await opened({ ...somePorts(), shelf: room }, async () => ({ text: long, writes: 1 }))
  expect(session.journey.get().title).toHaveLength(200)
  expect(session.access.get()).toBe('here')
  expect(session.saving.get()).toEqual({ state: 'not-saved', code: 'storage-full' })
  expect(room.read(MAP + 'one')).toEqual({ ok: true, value: text })
})

test('[J1] a journal that is older than the shelf changes nothing', async () => {
  stubBrowser(() => true)
  const ports = somePorts()
  const session = await opened(ports, async () => ({ text: edited, writes: 0 }))
  expect(session.journey.get().title).toBe('A map')
  expect(ports.shelf.read(WRITES + 'one')).toEqual({ ok: true, value: '1' })
})

test('[J11] a tab that takes over asks the journal for what the other one did not get to write', async () => {
  let free = false
  const browser = stubBrowser(() => free)
  const ports = somePorts()
  const session = await opened(ports, async () => ({ text: edited, writes: 1 }))
  expect(session.access.get()).toBe('elsewhere')
  expect(session.journey.get().title).toBe('A map')
  free = true
  browser.giveUp()
  await vi.waitFor(() => expect(session.access.get()).toBe('here'))
  expect(session.journey.get().title).toBe('Edited')
})
