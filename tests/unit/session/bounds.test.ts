import { afterEach, describe, expect, test, vi } from 'vitest'
import { putAside, rulesAside } from '~/session/coach-aside.ts'
import { createPreferences } from '~/session/preferences.ts'
import type { Ports } from '~/session/wiring.ts'
import { compareBackup } from '~/storage/backup/compare.ts'
import { deviceNote, noteOnDevice } from '~/storage/device-notes.ts'
import { PREFS, PROGRESS, QUARANTINE } from '~/storage/keys.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { undoSteps } from '~/storage/undo-steps.ts'
import { readNotes } from '~/training/progress/notes.ts'
import { readProgress } from '~/training/progress/read.ts'

const NOW = '2026-11-29T00:00:00.000Z'
const DEEP = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`

function portsWith(text: string | null): Ports {
  const shelf = memoryShelf()
  if (text !== null) shelf.write(PREFS, text)
  return { shelf, now: () => NOW, newId: () => 'new' }
}

describe('[B1] what is nested too deep is put aside, and nothing stands still', () => {
  const bad = `{"other":${DEEP}}`

  test('among the preferences', () => {
    const ports = portsWith(bad)
    createPreferences(ports).set({ theme: 'dark' })
    expect(createPreferences(ports).preferences.get().theme).toBe('dark')
    expect(ports.shelf.read(QUARANTINE + NOW)).toEqual({ ok: true, value: bad })
  })

  test('among the notes of the device', () => {
    const { shelf, now } = portsWith(bad)
    expect(deviceNote(shelf, 'lastBackup')).toBeUndefined()
    expect(noteOnDevice(shelf, 'lastBackup', { at: NOW }, now).ok).toBe(true)
    expect(deviceNote(shelf, 'lastBackup')).toEqual({ at: NOW })
    expect(shelf.read(QUARANTINE + NOW)).toEqual({ ok: true, value: bad })
  })

  test('in progress, in a note, and in a backup that holds them', () => {
    const progress = `{"format":"doorstep-progress","version":1,"people":{"me":{"exercises":{"x":{"at":"","answer":${DEEP}}}}}}`
    const note = `{"me":{"text":"x","at":"","other":${DEEP}}}`
    expect(readProgress(progress)).toMatchObject({ ok: false })
    expect(readNotes(note)).toMatchObject({ ok: false })
    const backup = new Map([
      [PROGRESS, progress],
      ['doorstep:notes:x', note],
      [PREFS, bad],
    ])
    const here = new Map([[PROGRESS, '{"format":"doorstep-progress","version":1,"people":{}}']])
    expect(compareBackup(backup, here, NOW).map(({ state }) => state)).toEqual(Array(3).fill('unreadable'))
  })
})

describe('[B1] steps of undo that came along', () => {
  afterEach(() => vi.unstubAllGlobals())
  const pack = { last: 'x', others: [] }

  test.each([
    ['as they were written', JSON.stringify({ past: pack, future: pack }), true],
    ['nested too deep', `{"past":${DEEP},"future":1}`, false],
    ['longer than a browser keeps', `"${'x'.repeat(6_000_000)}"`, false],
    ['of other shapes', '{"past":{"last":1,"others":[]},"future":{}}', false],
    ['no steps', '[]', false],
  ])('%s', (_, text, are) => {
    vi.stubGlobal('sessionStorage', { getItem: () => text })
    expect(undoSteps('map') !== null).toBe(are)
  })
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  '[B2] a map called %s has likings of its own, and none before',
  (map) => {
    const ports = portsWith(null)
    expect(rulesAside(map, ports)).toEqual([])
    putAside(map, 'K1', true, ports)
    const preferences = createPreferences(ports)
    preferences.showPersona(map, map)
    preferences.setPlace(map, { view: 'table', touchpoint: map, scrolled: 1 })
    expect(rulesAside(map, ports)).toEqual(['K1'])
    const kept = createPreferences(ports).preferences.get()
    expect(Object.entries(kept.personas)).toEqual([[map, map]])
    expect(Object.entries(kept.places)).toEqual([[map, { view: 'table', touchpoint: map, scrolled: 1 }]])
    expect(Object.keys(Object.prototype)).toEqual([])
  },
)
