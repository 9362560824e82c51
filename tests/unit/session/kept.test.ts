import { expect, test, vi } from 'vitest'
import { writeJourney } from '~/journey/format/write.ts'
import { createKept } from '~/session/kept.ts'
import type { Ports } from '~/session/wiring.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { readTexts } from '~/storage/texts.ts'
import { aJourney } from '../../support/journeys.ts'

vi.mock('~/storage/copies.ts', () => ({
  endRest: async () => ({ ok: true, value: null }),
  listCopies: async () => ({ ok: true, value: [] }),
  eraseCopies: async () => ({ ok: true, value: null }),
}))

function portsWith(texts: Readonly<Record<string, string>>): Ports {
  const shelf = memoryShelf()
  for (const [key, text] of Object.entries(texts)) shelf.write(key, text)
  return { shelf, now: () => '2026-11-22T09:00:00.000Z', newId: () => 'new' }
}

const TEXTS = {
  'doorstep:map:one': '{\n  "format": "doorstep-journey",\n  "version": 2\n}',
  'doorstep:writes:one': '3',
  'doorstep:progress': '{"format":"doorstep-progress","version":1,"people":{}}',
  'doorstep:notes:quiz': '{}',
  'somebody-else': 'not ours',
}

test('what is ours is listed by kind, and what a newer version made is told', async () => {
  const session = createKept(portsWith(TEXTS))
  await session.refresh()
  const { texts } = session.kept.get()
  expect(texts.map(({ kind }) => kind)).toEqual(['map', 'note', 'progress', 'map'])
  expect(texts.filter(({ newer }) => newer).map(({ key }) => key)).toEqual(['doorstep:map:one'])
})

test('erasing the learning leaves the maps, and brings back what it took', async () => {
  const ports = portsWith(TEXTS)
  const session = createKept(ports)
  const erased = await session.eraseLearning()
  if (!erased.ok) throw new Error('expected to erase')
  expect(ports.shelf.keys()).toEqual({ ok: true, value: ['doorstep:map:one', 'doorstep:writes:one', 'somebody-else'] })
  session.bringBack(erased.value.erased)
  expect(Object.keys(TEXTS).map((key) => ports.shelf.read(key))).toEqual(
    Object.values(TEXTS).map((value) => ({ ok: true, value })),
  )
})

test('erasing everything leaves what is not ours, and bringing back never writes over something new', async () => {
  const ports = portsWith(TEXTS)
  const session = createKept(ports)
  const erased = await session.eraseAll()
  if (!erased.ok) throw new Error('expected to erase')
  expect(ports.shelf.keys()).toEqual({ ok: true, value: ['somebody-else'] })
  ports.shelf.write('doorstep:progress', 'newer work')
  expect(erased.value.unreached).toBe(false)
  session.bringBack(erased.value.erased)
  expect(ports.shelf.read('doorstep:progress')).toEqual({ ok: true, value: 'newer work' })
})

test.each(['eraseAll', 'eraseLearning', 'eraseLearningOf'] as const)(
  '[J12] where the database cannot be reached all else is erased, comes back with undo, and what was not reached is told: %s',
  async (verb) => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('No', 'SecurityError')
      },
    })
    const ports = portsWith(TEXTS)
    const session = createKept(ports)
    const before = readTexts(ports.shelf)
    const erased = await session[verb]('me')
    if (!erased.ok) throw new Error('expected to erase')
    expect(erased.value.unreached).toBe(true)
    expect(erased.value.erased.size).toBeGreaterThan(0)
    if (verb === 'eraseAll') expect(ports.shelf.keys()).toEqual({ ok: true, value: ['somebody-else'] })
    session.bringBack(erased.value.erased)
    expect(readTexts(ports.shelf)).toEqual(before)
    vi.unstubAllGlobals()
  },
)

test('one person is erased with their notes, nobody else is, and all of it comes back', async () => {
  const progress = (people: object) =>
    `${JSON.stringify({ format: 'doorstep-progress', version: 1, people }, null, 2)}\n`
  const empty = { lessons: {}, exercises: {}, plays: {}, cards: {} }
  const ana = { name: 'Ana', ...empty }
  const texts = {
    'doorstep:progress': progress({ a: ana, b: { name: 'Bo', ...empty } }),
    'doorstep:notes:quiz':
      '{"a":{"text":"mine","at":"2026-11-22T09:00:00.000Z"},"b":{"text":"his","at":"2026-11-22T09:00:00.000Z"}}',
    'doorstep:prefs': '{"theme":"dark","person":"b"}',
  }
  const ports = portsWith(texts)
  const session = createKept(ports)
  const erased = await session.eraseLearningOf('b')
  if (!erased.ok) throw new Error('expected to erase')
  const kept = (key: string) => {
    const found = ports.shelf.read(key)
    return JSON.parse((found.ok && found.value) || 'null')
  }
  expect(kept('doorstep:progress').people).toEqual({ a: ana })
  expect(kept('doorstep:notes:quiz')).toEqual({ a: { text: 'mine', at: '2026-11-22T09:00:00.000Z' } })
  expect(kept('doorstep:prefs')).toMatchObject({ theme: 'dark', person: 'a' })
  session.bringBack(erased.value.erased)
  for (const [key, text] of Object.entries(texts)) expect(ports.shelf.read(key)).toEqual({ ok: true, value: text })
})

test('where not all of a person can be erased, nothing is', async () => {
  const empty = { lessons: {}, exercises: {}, plays: {}, cards: {} }
  const people = { a: { name: 'Ana', ...empty }, b: { name: 'Bo', ...empty } }
  const texts = {
    'doorstep:progress': `${JSON.stringify({ format: 'doorstep-progress', version: 1, people }, null, 2)}\n`,
    'doorstep:notes:quiz': '{"b":{"text":"his","at":"2026-11-22T09:00:00.000Z"}}',
  }
  const ports = portsWith(texts)
  const { shelf } = ports
  const stubborn: Ports = {
    ...ports,
    shelf: {
      ...shelf,
      write: (key, text) =>
        key.startsWith('doorstep:notes:') ? { ok: false, problem: { code: 'storage-full' } } : shelf.write(key, text),
    },
  }
  expect(await createKept(stubborn).eraseLearningOf('b')).toMatchObject({ ok: false })
  for (const [key, text] of Object.entries(texts)) expect(shelf.read(key)).toEqual({ ok: true, value: text })
})

test('a copy for which there is no room is not said to be back', async () => {
  vi.stubGlobal('window', { name: '' })
  const text = writeJourney(aJourney({ id: 'one' }))
  const copy = { map: 'one', title: 'One', at: '2026-11-22T09:00:00.000Z', text }
  const ports = (room?: number): Ports => ({
    shelf: memoryShelf(room),
    now: () => '2026-11-22T09:00:00.000Z',
    newId: () => 'new',
  })
  expect(await createKept(ports(10)).bringCopyBack(copy)).toEqual({ ok: false, problem: { code: 'storage-full' } })
  const roomy = ports()
  expect(await createKept(roomy).bringCopyBack(copy)).toEqual({ ok: true, value: 'one' })
  expect(roomy.shelf.read('doorstep:map:one')).toEqual({ ok: true, value: text })
  vi.unstubAllGlobals()
})
