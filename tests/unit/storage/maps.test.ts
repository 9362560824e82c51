import { describe, expect, test } from 'vitest'
import { writeJourney } from '~/journey/format/write.ts'
import { MAP, QUARANTINE, WRITES } from '~/storage/keys.ts'
import { countWrites, readAhead, readMap, removeMap, writeMap } from '~/storage/maps.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { setAside } from '~/storage/quarantine.ts'
import { listSetAside } from '~/storage/quarantined.ts'
import { aJourney } from '../../support/journeys.ts'

const now = () => '2026-11-22T09:00:00.000Z'
const text = writeJourney(aJourney({ id: 'one' }))

describe('a kept map', () => {
  test('comes back as it was written, and each write raises its counter', () => {
    const shelf = memoryShelf()
    expect(writeMap(shelf, 'one', text, { writes: 0 })).toEqual({ ok: true, value: 1 })
    expect(writeMap(shelf, 'one', text, { writes: 1 })).toEqual({ ok: true, value: 2 })
    const kept = readMap(shelf, 'one', now)
    expect(kept.ok && kept.value.text).toBe(text)
    expect(kept.ok && kept.value.writes).toBe(2)
  })

  test('is not written over a copy that somebody else wrote meanwhile', () => {
    const shelf = memoryShelf()
    writeMap(shelf, 'one', text, { writes: 0 })
    writeMap(shelf, 'one', text.replace('"language": "en"', '"language": "es"'), { writes: 1 })
    expect(writeMap(shelf, 'one', text, { writes: 1 })).toEqual({ ok: false, problem: { code: 'changed-elsewhere' } })
    expect(shelf.read(MAP + 'one')).toEqual({ ok: true, value: text.replace('"language": "en"', '"language": "es"') })
  })

  test('[J19] is written over only where its bytes are those the text grew from, whatever its counter says', () => {
    const shelf = memoryShelf()
    shelf.write(MAP + 'one', text)
    shelf.write(WRITES + 'one', 'many')
    const mine = text.replace('"language": "en"', '"language": "fr"')
    const theirs = text.replace('"language": "en"', '"language": "es"')
    expect(writeMap(shelf, 'one', mine, { writes: 7, text: theirs })).toMatchObject({ ok: false })
    expect(writeMap(shelf, 'one', mine, { writes: 7, text })).toEqual({ ok: true, value: 8 })
    shelf.write(MAP + 'one', theirs)
    expect(writeMap(shelf, 'one', text, { writes: 8, text: mine })).toMatchObject({ ok: false })
    expect(shelf.read(MAP + 'one')).toEqual({ ok: true, value: theirs })
  })

  test('[J19] that is on the shelf is kept, also where its counter found no room', () => {
    const shelf = memoryShelf(MAP.length + 3 + text.length)
    expect(writeMap(shelf, 'one', text, { writes: 0 })).toEqual({ ok: true, value: 0 })
    expect(readMap(shelf, 'one', now)).toMatchObject({ ok: true, value: { text } })
    const next = text.replace('"language": "en"', '"language": "es"')
    expect(writeMap(shelf, 'one', next, { writes: 0, text })).toEqual({ ok: true, value: 0 })
  })

  test('that does not fit leaves map and counter as they were', () => {
    const shelf = memoryShelf(text.length + 60)
    writeMap(shelf, 'one', text, { writes: 0 })
    expect(writeMap(shelf, 'one', `${text}${' '.repeat(100)}`, { writes: 1 })).toEqual({
      ok: false,
      problem: { code: 'storage-full' },
    })
    expect(shelf.read(MAP + 'one')).toEqual({ ok: true, value: text })
    expect(countWrites(shelf, 'one')).toBe(1)
  })

  test('that is removed takes its counter along and gives back what brings it back', () => {
    const shelf = memoryShelf()
    writeMap(shelf, 'one', text, { writes: 0 })
    expect(removeMap(shelf, 'one')).toEqual({ ok: true, value: { text, writes: 1 } })
    expect(shelf.keys()).toEqual({ ok: true, value: [] })
  })

  test('that is not there is no-such-map', () => {
    expect(readMap(memoryShelf(), 'one', now)).toEqual({ ok: false, problem: { code: 'no-such-map' } })
  })
})

describe('a text that cannot be read', () => {
  test.each([['{"format":'], ['[]'], [text.slice(0, -20)], [text.replace('"id": "one"', '"id": "two"')]])(
    'goes to quarantine byte for byte: %j',
    (damaged) => {
      const shelf = memoryShelf()
      shelf.write(MAP + 'one', damaged)
      shelf.write(WRITES + 'one', '3')
      const read = readMap(shelf, 'one', now)
      expect(read.ok).toBe(false)
      expect(listSetAside(shelf)).toEqual([{ key: QUARANTINE + now(), at: now(), text: damaged }])
      expect(shelf.read(MAP + 'one')).toEqual({ ok: true, value: null })
    },
  )

  test('stays where it is when the quarantine has no room', () => {
    const damaged = 'x'.repeat(50)
    const shelf = memoryShelf(MAP.length + 3 + 50 + 10)
    shelf.write(MAP + 'one', damaged)
    const read = readMap(shelf, 'one', now)
    expect(!read.ok && read.problem.code === 'unreadable' && read.problem.keptAs).toBe(MAP + 'one')
    expect(shelf.read(MAP + 'one')).toEqual({ ok: true, value: damaged })
  })

  test('made by a newer version stays where it is, untouched', () => {
    const shelf = memoryShelf()
    const newer = text.replace('"version": 1', '"version": 2')
    shelf.write(MAP + 'one', newer)
    const read = readMap(shelf, 'one', now)
    expect(!read.ok && read.problem.code === 'unreadable' && read.problem.why.code).toBe('made-by-newer-version')
    expect(shelf.read(MAP + 'one')).toEqual({ ok: true, value: newer })
    expect(listSetAside(shelf)).toEqual([])
  })

  test('never takes the name of another one set aside at the same moment', () => {
    const shelf = memoryShelf()
    shelf.write('a', 'first')
    shelf.write('b', 'second')
    setAside(shelf, 'a', 'first', now)
    setAside(shelf, 'b', 'second', now)
    expect(listSetAside(shelf).map((one) => one.text)).toEqual(['first', 'second'])
  })
})

describe('a map that was read ahead', () => {
  test('is what is opened next, once, and only while the shelf holds the same text', () => {
    const shelf = memoryShelf()
    writeMap(shelf, 'one', text, { writes: 0 })
    readAhead(shelf, 'one', now)
    const first = readMap(shelf, 'one', now)
    const again = readMap(shelf, 'one', now)
    expect(first).toEqual(again)
    expect(first.ok && again.ok && first.value.journey !== again.value.journey).toBe(true)

    readAhead(shelf, 'one', now)
    const other = text.replace('"language": "en"', '"language": "es"')
    writeMap(shelf, 'one', other, { writes: 1, text })
    const opened = readMap(shelf, 'one', now)
    expect(opened.ok && opened.value.journey.language).toBe('es')
  })

  test('says what is wrong with it as ever, and nothing is put aside before somebody opens it', () => {
    const shelf = memoryShelf()
    shelf.write(MAP + 'one', '{')
    readAhead(shelf, 'one', now)
    expect(listSetAside(shelf)).toEqual([])
    expect(readMap(shelf, 'one', now)).toMatchObject({ ok: false, problem: { code: 'unreadable' } })
    readAhead(shelf, 'nowhere', now)
    expect(readMap(shelf, 'nowhere', now)).toEqual({ ok: false, problem: { code: 'no-such-map' } })
  })
})
