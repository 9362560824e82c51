import { describe, expect, test } from 'vitest'
import { PLAY, QUARANTINE } from '~/storage/keys.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { listPlayNames, readPlay, removePlay, renamePlay, restorePlay, writePlay } from '~/storage/own-plays.ts'
import { listSetAside } from '~/storage/quarantined.ts'
import { writeOwnPlay } from '~/training/play/own-play.ts'

const at = '2026-11-22T09:00:00.000Z'
const now = () => at
const write = (shelf: ReturnType<typeof memoryShelf>, text: string, known: number, name = 'late') =>
  writePlay(shelf, { name, text, known }, now)

describe('a kept play', () => {
  test('comes back as it was written, and each write raises its counter', () => {
    const shelf = memoryShelf()
    expect(write(shelf, 'one', 0)).toEqual({ ok: true, value: 1 })
    expect(write(shelf, 'two', 1)).toEqual({ ok: true, value: 2 })
    expect(readPlay(shelf, 'late', now)).toEqual({ ok: true, value: { text: 'two', writes: 2, at } })
    expect(listPlayNames(shelf)).toEqual({ ok: true, value: ['late'] })
  })

  test('[W3] is not written over a copy that somebody else wrote meanwhile, be it the first', () => {
    const shelf = memoryShelf()
    write(shelf, 'theirs', 0)
    expect(write(shelf, 'mine', 0)).toEqual({ ok: false, problem: { code: 'changed-elsewhere' } })
    write(shelf, 'theirs again', 1)
    expect(write(shelf, 'mine', 1)).toEqual({ ok: false, problem: { code: 'changed-elsewhere' } })
    expect(readPlay(shelf, 'late', now)).toMatchObject({ value: { text: 'theirs again' } })
  })

  test('that was deleted elsewhere is kept again by the next write', () => {
    const shelf = memoryShelf()
    write(shelf, 'one', 0)
    removePlay(shelf, 'late')
    expect(write(shelf, 'two', 1)).toEqual({ ok: true, value: 2 })
  })

  test('that does not fit leaves what was kept', () => {
    const shelf = memoryShelf(200)
    write(shelf, 'one', 0)
    expect(write(shelf, 'x'.repeat(200), 1)).toEqual({ ok: false, problem: { code: 'storage-full' } })
    expect(readPlay(shelf, 'late', now)).toMatchObject({ value: { text: 'one', writes: 1 } })
  })

  test('goes, and comes back byte for byte, but never over something new', () => {
    const shelf = memoryShelf()
    write(shelf, 'one', 0)
    const removed = removePlay(shelf, 'late')
    const kept = removed.ok ? (removed.value ?? '') : ''
    expect(removePlay(shelf, 'late')).toEqual({ ok: true, value: null })
    expect(restorePlay(shelf, 'late', kept)).toEqual({ ok: true, value: null })
    expect(shelf.read(`${PLAY}late`)).toEqual({ ok: true, value: kept })
    write(shelf, 'two', 1)
    expect(restorePlay(shelf, 'late', kept)).toEqual({ ok: false, problem: { code: 'changed-elsewhere' } })
  })

  test('gets another name only where nobody has it', () => {
    const shelf = memoryShelf()
    write(shelf, 'one', 0)
    write(shelf, 'two', 0, 'later')
    expect(renamePlay(shelf, 'late', 'later', now)).toEqual({ ok: false, problem: { code: 'changed-elsewhere' } })
    expect(renamePlay(shelf, 'late', 'latest', now)).toEqual({ ok: true, value: null })
    expect(listPlayNames(shelf)).toEqual({ ok: true, value: ['later', 'latest'] })
    expect(readPlay(shelf, 'latest', now)).toMatchObject({ value: { text: 'one', writes: 1 } })
  })
})

describe('a kept text that is no play', () => {
  test('[W4] goes to quarantine byte for byte, and then its name is free', () => {
    const shelf = memoryShelf()
    shelf.write(`${PLAY}late`, '{"half')
    expect(readPlay(shelf, 'late', now)).toEqual({
      ok: false,
      problem: { code: 'damaged', keptAs: `${QUARANTINE}${at}` },
    })
    expect(listSetAside(shelf).map(({ text }) => text)).toEqual(['{"half'])
    expect(write(shelf, 'one', 0)).toEqual({ ok: true, value: 1 })
  })

  test('[W4] stays where it is while there is no room to set it aside, and is not written over', () => {
    const bad = 'x'.repeat(100)
    const shelf = memoryShelf(130)
    shelf.write(`${PLAY}late`, bad)
    expect(write(shelf, 'one', 0)).toMatchObject({ ok: false, problem: { code: 'damaged', keptAs: `${PLAY}late` } })
    expect(shelf.read(`${PLAY}late`)).toEqual({ ok: true, value: bad })
  })

  test('[W4] of a newer version stays untouched', () => {
    const shelf = memoryShelf()
    const newer = writeOwnPlay({ text: 'x', writes: 1, at }).replace('"version": 1', '"version": 2')
    shelf.write(`${PLAY}late`, newer)
    expect(write(shelf, 'one', 0)).toMatchObject({ ok: false, problem: { code: 'made-by-newer-version' } })
    expect(shelf.read(`${PLAY}late`)).toEqual({ ok: true, value: newer })
  })
})
