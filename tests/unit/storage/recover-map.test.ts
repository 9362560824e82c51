import { describe, expect, test } from 'vitest'
import { writeJourney } from '~/journey/format/write.ts'
import { MAP, WRITES } from '~/storage/keys.ts'
import { countWrites, readMap } from '~/storage/maps.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { listSetAside } from '~/storage/quarantined.ts'
import { outcount, recoverMap } from '~/storage/recover-map.ts'
import { aJourney } from '../../support/journeys.ts'

const now = () => '2026-11-22T09:00:00.000Z'
const older = writeJourney(aJourney({ id: 'one', title: 'Older' }))
const edited = writeJourney(aJourney({ id: 'one', title: 'Edited' }))

/** A shelf with a map, and what recovering an entry of the edited map makes of it. */
function recovering({ text, count, writes, had = false, entry = edited }: Recovering) {
  const shelf = memoryShelf()
  if (text !== null) shelf.write(MAP + 'one', text)
  if (count !== null) shelf.write(WRITES + 'one', count)
  const became = recoverMap(shelf, 'one', { text: entry, writes, kept: had }, now)
  const kept = shelf.read(MAP + 'one')
  return { shelf, became, kept: kept.ok ? kept.value : undefined }
}

interface Recovering {
  readonly text: string | null
  readonly count: string | null
  readonly writes: number
  /** Whether the shelf had taken the entry's text up. */
  readonly had?: boolean
  readonly entry?: string
}

describe('the journal against the shelf', () => {
  test.each([
    ['the same count: the edit began from that text', '4', 4],
    ['a count the disk never got', '4', 9],
    ['a counter that is gone', null, 4],
  ])('[J1] the edit is newer, byte for byte, and the counter rises above it: %s', (_why, count, writes) => {
    const { shelf, became, kept } = recovering({ text: older, count, writes })
    expect([became, kept]).toEqual(['restored', edited])
    expect(countWrites(shelf, 'one')).toBe(writes + 1)
    expect(recoverMap(shelf, 'one', { text: older, writes, kept: true }, now)).toBe('nothing')
  })

  test('[J1] a shelf that was written since keeps what it has, and so does one that says the same', () => {
    const since = recovering({ text: older, count: '5', writes: 4, had: true })
    expect(since).toMatchObject({ became: 'nothing', kept: older })
    const same = recovering({ text: edited, count: '5', writes: 5 })
    expect(same.became).toBe('nothing')
    expect(countWrites(same.shelf, 'one')).toBe(5)
  })

  test('[J1] no clock has a say: an edit dated a year before the map takes its place all the same', () => {
    const early = writeJourney(aJourney({ id: 'one', updatedAt: '2025-11-22T09:00:00.000Z' }))
    expect(recovering({ text: older, count: '1', writes: 1, entry: early }).kept).toBe(early)
  })

  test('[J1] with the same count the shelf is newer where it had taken the entry up: its own text came without its counter', () => {
    expect(recovering({ text: older, count: '4', writes: 4, had: true })).toMatchObject({
      became: 'nothing',
      kept: older,
    })
    expect(recovering({ text: older, count: '3', writes: 4, had: true })).toMatchObject({ became: 'restored' })
    expect(recovering({ text: null, count: '4', writes: 4, had: true })).toMatchObject({ became: 'restored' })
  })

  test.each([
    ['a counter that is no number', 'many', 9, false],
    ['a counter below nothing', '-3', 9, true],
    ['a counter with a fraction', '4.5', 4, false],
    ['an edit that the shelf never took up, and counts as older', '5', 4, false],
  ])('[J20] the shelf stands, and the edit has to be kept beside it: %s', (_why, count, writes, had) => {
    const { became, kept, shelf } = recovering({ text: older, count, writes, had })
    expect([became, kept]).toEqual(['apart', older])
    expect(shelf.read(WRITES + 'one')).toEqual({ ok: true, value: count })
    outcount(shelf, 'one', { text: edited, writes })
    expect(countWrites(shelf, 'one')).toBeGreaterThan(writes)
  })

  test('[J20] a counter that is no number keeps no edit away from a map that is missing or damaged', () => {
    expect(recovering({ text: null, count: 'many', writes: 2 })).toMatchObject({ became: 'restored', kept: edited })
    const damaged = recovering({ text: older.slice(0, -9), count: 'many', writes: 2 })
    expect(damaged).toMatchObject({ became: 'restored', kept: edited })
  })

  test('[J2] a map that is missing from the shelf comes back, unless the shelf was written since', () => {
    expect(recovering({ text: null, count: null, writes: 3 })).toMatchObject({ became: 'restored', kept: edited })
    expect(recovering({ text: null, count: '5', writes: 3 })).toMatchObject({ became: 'nothing', kept: null })
  })

  test.each([
    ['cut off', older.slice(0, -9)],
    ['another map', older.replace('"id": "one"', '"id": "two"')],
  ])('[J3] what is damaged goes to quarantine, byte for byte, before the edit takes its place: %s', (_why, damaged) => {
    const { shelf, became, kept } = recovering({ text: damaged, count: '4', writes: 4 })
    expect([became, kept]).toEqual(['restored', edited])
    expect(listSetAside(shelf).map(({ text }) => text)).toEqual([damaged])
  })

  test('[J3] a damaged text that was set aside when it was read leaves room for the edit', () => {
    const shelf = memoryShelf()
    shelf.write(MAP + 'one', older.slice(0, -9))
    shelf.write(WRITES + 'one', '4')
    expect(readMap(shelf, 'one', now).ok).toBe(false)
    expect(recoverMap(shelf, 'one', { text: edited, writes: 4 }, now)).toBe('restored')
    expect(readMap(shelf, 'one', now)).toMatchObject({ ok: true, value: { text: edited } })
  })

  test('[J4] a text of a newer version is never replaced', () => {
    const newer = older.replace('"version": 1', '"version": 2')
    const { shelf, became, kept } = recovering({ text: newer, count: '1', writes: 9 })
    expect([became, kept]).toEqual(['nothing', newer])
    expect(countWrites(shelf, 'one')).toBe(1)
  })

  test.each([
    ['{"format":'],
    [edited.replace('"version": 1', '"version": 2')],
    [edited.replace('"id": "one"', '"id": "two"')],
  ])('[J5] an entry that cannot be read as this map replaces nothing: %j', (entry) => {
    expect(recovering({ text: older, count: '1', writes: 9, entry })).toMatchObject({ became: 'nothing', kept: older })
  })

  test('[J6] where the edit does not fit, what stood there still stands and the edit still is the newer', () => {
    const shelf = memoryShelf(older.length + 60)
    shelf.write(MAP + 'one', older)
    shelf.write(WRITES + 'one', '4')
    const long = writeJourney(aJourney({ id: 'one', title: 'x'.repeat(200) }))
    expect(recoverMap(shelf, 'one', { text: long, writes: 6 }, now)).toBe('no-room')
    expect(shelf.read(MAP + 'one')).toEqual({ ok: true, value: older })
    expect(countWrites(shelf, 'one')).toBeLessThanOrEqual(6)
  })
})
