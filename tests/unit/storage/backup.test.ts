import { expect, test } from 'vitest'
import { writeJourney } from '~/journey/format/write.ts'
import { type Choice, compareBackup } from '~/storage/backup/compare.ts'
import { readBackup } from '~/storage/backup/read.ts'
import { planRestore, takeBack, writeAll } from '~/storage/backup/restore.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { aJourney } from '../../support/journeys.ts'

const NOW = '2026-11-22T09:00:00.000Z'
const map = (id: string, title: string) => writeJourney({ ...aJourney(), id, title })
const play = (text: string, writes = 1) =>
  JSON.stringify({ format: 'doorstep-play', version: 1, writes, at: NOW, text })
const progress = (lessons: object) =>
  JSON.stringify({
    format: 'doorstep-progress',
    version: 1,
    people: { me: { name: null, lessons, exercises: {}, plays: {}, cards: {} } },
  })
type Device = Map<string, string>
const device = (texts: Record<string, string>): Device => new Map(Object.entries(texts))
const stateOf = (backup: Device, here: Device) => compareBackup(backup, here, NOW).map(({ state }) => state)
const fileOf = (texts: unknown, rest = {}) => JSON.stringify({ format: 'doorstep-backup', version: 1, texts, ...rest })

let ids = 0
function exchange(backup: Device, here: Device, choices: Map<string, Choice> = new Map()): Device {
  const shelf = memoryShelf()
  for (const [key, text] of here) shelf.write(key, text)
  const items = compareBackup(backup, here, NOW)
  const newId = () => `new-${++ids}`
  const plan = planRestore({ items, choices, backup, here, now: NOW, newId })
  expect(writeAll(shelf, plan).ok).toBe(true)
  return new Map([...here, ...plan])
}
const titles = (texts: Device) =>
  [...texts]
    .filter(([key]) => key.startsWith('doorstep:map:'))
    .map(([, text]) => String(JSON.parse(text).title))
    .sort()

test.each([
  ['not-json', '{"format'],
  ['not-a-backup', '{"format":"doorstep-journey","version":1}'],
  ['not-a-backup', '[]'],
  ['made-by-newer-version', fileOf({}, { version: 2 })],
  ['damaged', fileOf({ 'doorstep:map:a': 1 })],
  ['damaged', fileOf([])],
  ['too-big', '['.repeat(100_000)],
  ['too-big', `[${'1,'.repeat(300_000)}1]`],
])('Y1 a file that is no backup is refused as %s', (code, file) => {
  expect(readBackup(file)).toEqual({ ok: false, problem: { code } })
})

test('Y2 only names of ours are taken, and hostile ones are plain', () => {
  const read = readBackup(
    '{"format":"doorstep-backup","version":1,"texts":{"__proto__":"x","else":"y","doorstep:map:__proto__":"z"}}',
  )
  expect(read.ok && [...read.value]).toEqual([['doorstep:map:__proto__', 'z']])
  expect(stateOf(device({ 'doorstep:map:__proto__': 'z', 'doorstep:notes:__proto__': '{}' }), device({}))).toEqual([
    'unreadable',
    'new',
  ])
})

test('Y3 what cannot be read is told, and never written', () => {
  const backup = device({
    'doorstep:map:a': '{',
    'doorstep:map:b': map('other', 'B'),
    'doorstep:progress': '[]',
    'doorstep:play:p': '1',
    'doorstep:x': 'y',
  })
  expect(stateOf(backup, device({}))).toEqual(Array(5).fill('unreadable'))
  expect(exchange(backup, device({}))).toEqual(device({}))
})

test('Y4 Y5 two devices that differ on both sides exchange backups: nothing lost, nothing doubled', () => {
  const one = device({
    'doorstep:map:x': map('x', 'One'),
    'doorstep:map:a': map('a', 'Only one'),
    'doorstep:play:p': play('one'),
  })
  const two = device({
    'doorstep:map:x': map('x', 'Two'),
    'doorstep:map:b': map('b', 'Only two'),
    'doorstep:play:p': play('two'),
  })
  const oneAfter = exchange(two, one)
  const twoAfter = exchange(oneAfter, two)
  const all = ['One', 'Only one', 'Only two', 'Two']
  expect([titles(oneAfter), titles(twoAfter)]).toEqual([all, all])
  expect([...twoAfter.keys()].filter((key) => key.includes(':play:'))).toHaveLength(2)
  expect(exchange(twoAfter, oneAfter)).toEqual(oneAfter)
})

test('Y6 progress and notes are merged, and merging twice changes nothing', () => {
  const one = device({
    'doorstep:progress': progress({ a: { at: NOW, done: true } }),
    'doorstep:notes:q': `{"me":{"text":"mine","at":"${NOW}"}}`,
  })
  const two = device({
    'doorstep:progress': progress({ b: { at: NOW, done: true } }),
    'doorstep:notes:q': `{"ann":{"text":"hers","at":"${NOW}"}}`,
  })
  const after = exchange(two, one)
  expect(Object.keys(JSON.parse(after.get('doorstep:progress') ?? '').people.me.lessons).sort()).toEqual(['a', 'b'])
  expect(Object.keys(JSON.parse(after.get('doorstep:notes:q') ?? '')).sort()).toEqual(['ann', 'me'])
  expect(stateOf(two, after)).toEqual(['same', 'same'])
})

test('Y7 settings stay unless the file’s are chosen', () => {
  const [here, backup] = [
    device({ 'doorstep:prefs': '{"theme":"dark"}' }),
    device({ 'doorstep:prefs': '{"theme":"light"}' }),
  ]
  expect(exchange(backup, here)).toEqual(here)
  expect(exchange(backup, here, new Map([['doorstep:prefs', 'file']]))).toEqual(backup)
})

test('Y7 what a device notes down about itself makes no difference, and stays where it is', () => {
  const note = (at: string) => `"lastBackup":{"at":"${at}","mark":"x"}`
  const here = device({ 'doorstep:prefs': `{"theme":"dark",${note('2026-11-20')}}` })
  const same = device({ 'doorstep:prefs': `{"theme":"dark",${note('2026-11-01')},"copyFile":true}` })
  expect(stateOf(same, here)).toEqual(['same'])
  const other = device({ 'doorstep:prefs': `{"theme":"light",${note('2026-11-01')}}` })
  expect(exchange(other, here, new Map([['doorstep:prefs', 'file']])).get('doorstep:prefs')).toBe(
    `{"theme":"light",${note('2026-11-20')}}`,
  )
  const fresh = device({ 'doorstep:prefs': '{"askedToLast":true}' })
  expect(stateOf(other, fresh)).toEqual(['new'])
  expect(exchange(other, fresh).get('doorstep:prefs')).toBe('{"theme":"light","askedToLast":true}')
})

test('Y8 what cannot be read here is never written over', () => {
  const newer = '{"format":"doorstep-journey","version":2}'
  const here = device({ 'doorstep:map:x': newer, 'doorstep:progress': '{"format":"doorstep-progress","version":2}' })
  const backup = device({ 'doorstep:map:x': map('x', 'X'), 'doorstep:progress': progress({}) })
  expect(exchange(backup, here, new Map([['doorstep:map:x', 'file']]))).toEqual(here)
})

test('Y9 all is written or nothing, and undo leaves what was changed since', () => {
  const small = memoryShelf(20)
  expect(
    writeAll(small, [
      ['a', '1'],
      ['b', '2'.repeat(30)],
    ]),
  ).toEqual({ ok: false, problem: { code: 'storage-full' } })
  expect(small.keys()).toEqual({ ok: true, value: [] })
  const shelf = memoryShelf()
  shelf.write('a', 'old')
  const written = writeAll(shelf, [
    ['a', 'new'],
    ['b', 'new'],
    ['c', 'new'],
  ])
  shelf.write('c', 'edited')
  takeBack(shelf, written.ok ? written.value : [])
  expect(['a', 'b', 'c'].map((key) => shelf.read(key))).toEqual(
    ['old', null, 'edited'].map((value) => ({ ok: true, value })),
  )
})

test('Y10 a map that takes another’s place has a counter above both', () => {
  const here = device({ 'doorstep:map:x': map('x', 'One'), 'doorstep:writes:x': '7' })
  const backup = device({ 'doorstep:map:x': map('x', 'Two'), 'doorstep:writes:x': '9' })
  const after = exchange(backup, here, new Map([['doorstep:map:x', 'file']]))
  expect([after.get('doorstep:writes:x'), titles(after)]).toEqual(['10', ['Two']])
  expect(compareBackup(backup, here, NOW)[0]?.newer).toBe('there')
})
