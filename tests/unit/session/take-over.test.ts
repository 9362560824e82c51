import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeJourney } from '~/journey/format/write.ts'
import { type JourneySession, openJourney } from '~/session/journey-session.ts'
import { takeOver } from '~/session/take-over.ts'
import type { Ports } from '~/session/wiring.ts'
import { MAP, WRITES } from '~/storage/keys.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { talkAbout } from '~/storage/tab-talk.ts'
import { aJourney } from '../../support/journeys.ts'
import { locksForTests } from '../../support/locks.ts'

const text = writeJourney(aJourney({ id: 'one' }))
const open: JourneySession[] = []

beforeEach(() => {
  vi.stubGlobal('window', Object.assign(new EventTarget(), { name: '' }))
  vi.stubGlobal('document', Object.assign(new EventTarget(), { activeElement: null }))
  vi.stubGlobal('HTMLElement', class {})
  vi.stubGlobal('requestAnimationFrame', () => 0)
  vi.stubGlobal('cancelAnimationFrame', () => {})
  vi.stubGlobal('navigator', { locks: locksForTests() })
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

async function aTab(ports: Ports): Promise<JourneySession> {
  const session = openJourney('one', ports, async () => null)
  if (!session.ok) throw new Error(session.problem.code)
  open.push(session.value)
  await session.value.settled
  return session.value
}

/** A tab with an edit that is on the shelf, so that all it works with is there. */
async function atWork(ports: Ports): Promise<JourneySession> {
  const session = await aTab(ports)
  session.run({ type: 'rename-journey', title: 'First' })
  await vi.waitFor(() => expect(session.saving.get().state).toBe('saved'))
  return session
}

test('[O2] [O3] what was just done is on the map when another tab takes it, and the first one can take it back', async () => {
  const ports = somePorts()
  const one = await atWork(ports)
  const two = await aTab(ports)
  expect(two.access.get()).toBe('elsewhere')
  one.run({ type: 'rename-journey', title: 'Just now' })
  expect(one.saving.get().state).toBe('saving')
  expect(await takeOver(two, ports)).toBe('taken')
  expect(two.journey.get().title).toBe('Just now')
  expect([one.access.get(), two.access.get()]).toEqual(['elsewhere', 'here'])
  expect(one.run({ type: 'rename-journey', title: 'Too late' })).toBeNull()
  expect(two.canUndo.get()).toBe(false)
  two.run({ type: 'rename-journey', title: 'By the second' })
  expect(await takeOver(one, ports)).toBe('taken')
  expect(one.journey.get().title).toBe('By the second')
  expect(one.canUndo.get()).toBe(false)
})

test('[O3] a map that nobody takes goes on where it was', async () => {
  const one = await atWork(somePorts())
  talkAbout('one', () => {})?.say({ says: 'give', from: 'gone' })
  await vi.waitFor(() => expect(one.access.get()).toBe('elsewhere'))
  await vi.waitFor(() => expect(one.access.get()).toBe('here'), 4000)
})

test('[O3] [O6] a map that was given away and then closed is not claimed again', async () => {
  const ports = somePorts()
  const one = await atWork(ports)
  vi.useFakeTimers()
  talkAbout('one', () => {})?.say({ says: 'give', from: 'gone' })
  await vi.waitFor(() => expect(one.access.get()).toBe('elsewhere'))
  one.close()
  vi.advanceTimersByTime(3000)
  vi.useRealTimers()
  const two = await aTab(ports)
  expect(two.access.get()).toBe('here')
})

test('[O4] a tab that never answers is not waited for', async () => {
  const ports = somePorts()
  // Nothing was changed there, so that it does not even listen.
  const one = await aTab(ports)
  const two = await aTab(ports)
  expect(await takeOver(two, ports)).toBe('taken')
  expect(one.access.get()).toBe('elsewhere')
  two.run({ type: 'rename-journey', title: 'By the second' })
  await vi.waitFor(() => expect(two.saving.get().state).toBe('saved'))
  expect(await takeOver(one, ports)).toBe('taken')
  expect(one.journey.get().title).toBe('By the second')
})

test('[O5] a tab that could not save keeps the map, and says why', async () => {
  const ports = somePorts(memoryShelf(text.length + 60))
  const one = await atWork(ports)
  const two = await aTab(ports)
  one.run({ type: 'rename-journey', title: 'x'.repeat(500) })
  expect(await takeOver(two, ports)).toBe('unsaved')
  expect([one.access.get(), two.access.get()]).toEqual(['here', 'elsewhere'])
  expect(one.saving.get()).toEqual({ state: 'not-saved', code: 'storage-full' })
})
