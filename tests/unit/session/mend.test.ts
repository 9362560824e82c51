import { expect, test, vi } from 'vitest'
import { writeJourney } from '~/journey/format/write.ts'
import { breakIn, guessKind, type Mendable, takeMended } from '~/session/mend.ts'
import { fetchBack, throwAway } from '~/session/throw-away.ts'
import type { Ports } from '~/session/wiring.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { writeOwnPlay } from '~/training/play/own-play.ts'
import { aJourney } from '../../support/journeys.ts'

vi.mock('~/storage/copies.ts', () => ({
  keepCopy: async () => ({ ok: true, value: null }),
  endRest: async () => ({ ok: true, value: null }),
}))
vi.stubGlobal('window', { name: '' })

const map = (title: string) => writeJourney(aJourney({ id: 'one', title }))
const learned = (lesson: string) =>
  JSON.stringify({
    format: 'doorstep-progress',
    version: 1,
    people: { me: { name: null, lessons: { [lesson]: { at: '2026-11-21T09:00:00.000Z', done: true } } } },
  })
const play = (title: string) =>
  writeOwnPlay({ text: `---\ntitle: ${title}\n---\n`, writes: 4, at: '2026-11-01T00:00:00.000Z' })

function portsWith(texts: Readonly<Record<string, string>>, room?: number): Ports {
  const shelf = memoryShelf(room)
  for (const [key, text] of Object.entries(texts)) shelf.write(key, text)
  return { shelf, now: () => '2026-11-22T09:00:00.000Z', newId: () => 'new' }
}

const keysOf = ({ shelf }: Ports) => {
  const keys = shelf.keys()
  return keys.ok ? keys.value : []
}

test('a mended map is kept under its id', () => {
  const ports = portsWith({})
  expect(takeMended('map', map('Mended'), ports)).toEqual({ ok: true, value: { state: 'in', kind: 'map', id: 'one' } })
  expect(ports.shelf.read('doorstep:map:one')).toEqual({ ok: true, value: map('Mended') })
})

test('a mended map that differs from the one here writes nothing until somebody chose', async () => {
  const ports = portsWith({ 'doorstep:map:one': map('Here') })
  const taken = takeMended('map', map('Mended'), ports)
  if (!taken.ok || taken.value.state !== 'differs') throw new Error('expected to be asked')
  expect(ports.shelf.read('doorstep:map:one')).toEqual({ ok: true, value: map('Here') })
  expect(taken.value.keepBoth()).toEqual({ ok: true, value: { state: 'in', kind: 'map', id: 'new' } })
  expect(ports.shelf.read('doorstep:map:one')).toEqual({ ok: true, value: map('Here') })
  expect(await taken.value.replace()).toEqual({ ok: true, value: { state: 'in', kind: 'map', id: 'one' } })
  expect(ports.shelf.read('doorstep:map:one')).toEqual({ ok: true, value: map('Mended') })
})

test('a map that does not fit says so, and is not taken along as if a board stood here', () => {
  const taken = takeMended('map', map('Mended'), portsWith({}, 10))
  expect(taken).toEqual({ ok: false, problem: { kind: 'map', why: { code: 'storage-full' } } })
  expect(window.name).toBe('')
})

test('mended learning is put together with what is here', () => {
  const ports = portsWith({ 'doorstep:progress': learned('first') })
  expect(takeMended('progress', learned('second'), ports).ok).toBe(true)
  const kept = ports.shelf.read('doorstep:progress')
  const { people } = JSON.parse((kept.ok && kept.value) || '')
  expect(Object.keys(people.me.lessons).sort()).toEqual(['first', 'second'])
})

test('a mended role-play stands beside all others, and once only', () => {
  const ports = portsWith({ 'doorstep:play:late-mended': play('Other') })
  expect(takeMended('play', play('Late'), ports)).toMatchObject({ ok: true, value: { id: 'late-mended-2' } })
  expect(takeMended('play', play('Late'), ports)).toMatchObject({ ok: true, value: { id: 'late-mended-2' } })
  expect(keysOf(ports)).toEqual(['doorstep:play:late-mended', 'doorstep:play:late-mended-2'])
})

test.each<[Mendable, string, string]>([
  ['map', '{"format": "door', 'not-json'],
  ['map', '{"format":"doorstep-progress"}', 'not-a-journey'],
  ['map', '{"format":"doorstep-journey","version":9}', 'made-by-newer-version'],
  ['map', '{"format":"doorstep-journey","version":1}', 'damaged'],
  ['progress', '{', 'not-json'],
  ['progress', '{}', 'damaged'],
  ['progress', '{"format":"doorstep-progress","version":9}', 'made-by-newer-version'],
  ['play', '', 'not-json'],
  ['play', '{"format":"doorstep-play","version":1}', 'damaged'],
  ['play', '{"format":"doorstep-play","version":9}', 'made-by-newer-version'],
])('what cannot be read as %s writes nothing: %s', (kind, text, code) => {
  const ports = portsWith({})
  expect(takeMended(kind, text, ports)).toMatchObject({ ok: false, problem: { kind, why: { code } } })
  expect(keysOf(ports)).toEqual([])
})

test('what a text was is guessed by what it still says', () => {
  expect([map('x'), play('x'), learned('x'), '{"format" : "doorstep-play', ''].map(guessKind)).toEqual([
    'map',
    'play',
    'progress',
    'play',
    'map',
  ])
})

test('where a text stops being JSON is told as far as the browser tells it', () => {
  expect(breakIn('{"a": 1}')).toBeNull()
  expect(breakIn('{"a": 1,}')).toBe(8)
  expect(breakIn('{"a":\n"b')).toBe(8)
  const parse = vi.spyOn(JSON, 'parse').mockImplementation(() => {
    throw new SyntaxError('JSON.parse: expected property name at line 2 column 3 of the JSON data')
  })
  expect(breakIn('{\n  }')).toBe(4)
  parse.mockImplementation(() => {
    throw new SyntaxError('JSON Parse error: Something')
  })
  expect(breakIn('{,')).toBeNull()
  parse.mockRestore()
})

test('only what is in quarantine can be thrown away, and it comes back byte for byte', () => {
  const key = 'doorstep:quarantine:2026-11-21T09:00:00.000Z'
  const ports = portsWith({ 'doorstep:map:one': map('Here'), [key]: '{"half' })
  throwAway('doorstep:map:one', ports)
  expect(keysOf(ports)).toEqual(['doorstep:map:one', key])
  const thrown = throwAway(key, ports)
  if (!thrown.ok) throw new Error('expected to throw it away')
  expect(keysOf(ports)).toEqual(['doorstep:map:one'])
  fetchBack(thrown.value, ports)
  expect(ports.shelf.read(key)).toEqual({ ok: true, value: '{"half' })
})
