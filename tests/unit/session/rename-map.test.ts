import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeJourney } from '~/journey/format/write.ts'
import { type JourneySession, openJourney } from '~/session/journey-session.ts'
import { createMaps } from '~/session/maps.ts'
import { renameMap } from '~/session/rename-map.ts'
import type { Ports } from '~/session/wiring.ts'
import { MAP, WRITES } from '~/storage/keys.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { aJourney } from '../../support/journeys.ts'

// A board fetches what answers other tabs with its first edit.
await import('~/session/visit.ts')

const text = writeJourney(aJourney({ id: 'one' }))
const open: JourneySession[] = []
const TITLE = { id: 'one', title: 'Renamed' }

/** Locks of which one is held by whoever has the map open. */
function locks(isTaken: () => boolean) {
  return {
    request: (_name: string, options: { ifAvailable?: boolean }, held: (lock: object | null) => unknown) =>
      Promise.resolve(held(options.ifAvailable && isTaken() ? null : {})),
  }
}

beforeEach(() => {
  vi.stubGlobal('window', Object.assign(new EventTarget(), { name: '' }))
  vi.stubGlobal('document', Object.assign(new EventTarget(), { activeElement: null }))
  vi.stubGlobal('HTMLElement', class {})
  vi.stubGlobal('requestAnimationFrame', () => 0)
  vi.stubGlobal('cancelAnimationFrame', () => {})
  vi.stubGlobal('navigator', { locks: locks(() => open.length > 0) })
})
afterEach(() => {
  for (const session of open.splice(0)) session.close()
  vi.unstubAllGlobals()
})

function somePorts(shelf = memoryShelf()): Ports {
  shelf.write(MAP + 'one', text)
  shelf.write(WRITES + 'one', '1')
  return { shelf, now: () => '2026-11-29T09:00:00.000Z', newId: () => 'new' }
}

/** A board with an edit of its own, so that it listens to other tabs. */
async function aBoard(ports: Ports): Promise<JourneySession> {
  const session = openJourney('one', ports, async () => null)
  if (!session.ok) throw new Error(session.problem.code)
  await session.value.settled
  open.push(session.value)
  session.value.run({ type: 'rename-journey', title: 'First' })
  await vi.waitFor(() => expect(session.value.saving.get().state).toBe('saved'))
  return session.value
}

function titleOn({ shelf }: Ports): string {
  const found = shelf.read(MAP + 'one')
  return JSON.parse((found.ok && found.value) || '{}').title
}

const nobody = () => () => {}

test('[O11] a map that nobody has open is renamed at once', async () => {
  const ports = somePorts()
  expect(await renameMap(createMaps(ports), TITLE, ports, nobody)).toMatchObject({ ok: true })
  expect(titleOn(ports)).toBe('Renamed')
})

test('[O11] the tab that has the map renames it, together with the edit that waits there, and can undo it', async () => {
  const ports = somePorts()
  const board = await aBoard(ports)
  board.run({ type: 'add-stage', id: 's9', title: 'More', after: null })
  const stages = board.journey.get().stages.length
  const maps = createMaps(ports)
  expect(await renameMap(maps, TITLE, ports, nobody)).toMatchObject({ ok: true })
  expect(board.journey.get()).toMatchObject({ title: 'Renamed' })
  expect(titleOn(ports)).toBe('Renamed')
  expect(board.journey.get().stages).toHaveLength(stages)
  expect(maps.list.get().maps[0]?.title).toBe('Renamed')
  board.undo()
  expect(board.journey.get().title).toBe('First')
})

test('[O11] a tab that cannot save says so, and has the title', async () => {
  const ports = somePorts(memoryShelf(text.length + 60))
  const board = await aBoard(ports)
  const answer = await renameMap(createMaps(ports), { id: 'one', title: 'x'.repeat(300) }, ports, nobody)
  expect(answer).toEqual({ ok: false, problem: { code: 'unsaved-elsewhere' } })
  expect(board.journey.get().title).toHaveLength(300)
})

test('[O11] a title that was written over by a tab which had not seen it is given again; one that was changed since is not', async () => {
  const ports = somePorts()
  let tell = async () => {}
  const hear = (heard: () => void) => {
    tell = async () => heard()
    return () => {}
  }
  await renameMap(createMaps(ports), TITLE, ports, hear)
  ports.shelf.write(MAP + 'one', text)
  ports.shelf.write(WRITES + 'one', '2')
  await tell()
  await vi.waitFor(() => expect(titleOn(ports)).toBe('Renamed'))

  ports.shelf.write(MAP + 'one', text)
  ports.shelf.write(WRITES + 'one', '9')
  await tell()
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(titleOn(ports)).not.toBe('Renamed')
})
