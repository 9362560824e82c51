import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import { compareBackup } from '~/storage/backup/compare.ts'
import { readBackup } from '~/storage/backup/read.ts'
import { planRestore } from '~/storage/backup/restore.ts'
import { writeBackup } from '~/storage/backup/write.ts'
import { readOwnPlay, writeOwnPlay } from '~/training/play/own-play.ts'
import { readNotes, writeNotes } from '~/training/progress/notes.ts'
import { readProgress } from '~/training/progress/read.ts'
import { writeProgress } from '~/training/progress/write.ts'

const NOW = '2026-11-22T12:00:00.000Z'
const sample = (name: string) => readFileSync(`tests/samples/${name}.json`, 'utf8')

/** Nobody edits what was released: each sample, and the first letters of the SHA-256 of its bytes. */
const FROZEN = {
  'backup/version-1-whole.backup': 'e8145b3bdc0b5794',
  'journey/version-0-made-up-as-1.journey': 'b838e6d930449538',
  'journey/version-0-made-up.journey': 'e237e62678ad0a65',
  'journey/version-1-by-hand-written.journey': '324b077ceb5c9339',
  'journey/version-1-by-hand.journey': 'cb6e4873a541fd85',
  'journey/version-1-whole.journey': 'd6662eebc349125e',
  'notes/version-0-made-up-as-1.notes': '77e4c7450f020e07',
  'notes/version-0-made-up.notes': '671040a2364c5ce8',
  'notes/version-1-whole.notes': '2c9cde56a8b884b9',
  'play/version-0-made-up-as-1.play': 'c25708fe0e2a2048',
  'play/version-0-made-up.play': 'e7e2124f43ff91cb',
  'play/version-1-whole.play': '1b6c03307605acae',
  'progress/version-0-made-up-as-1.progress': '2889dc00c2e6bf46',
  'progress/version-0-made-up.progress': '03872486b0356ae0',
  'progress/version-1-whole.progress': 'd2a7dbb34b28ee89',
}

test('every sample is frozen, and none is gone', () => {
  const found = globSync('tests/samples/**/*.json').map((path) => {
    const name = path.replaceAll('\\', '/').slice('tests/samples/'.length, -'.json'.length)
    return [name, createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16)]
  })
  expect(Object.fromEntries(found)).toEqual(FROZEN)
})

describe('a sample of version 1', () => {
  test.each([
    ['journey/version-1-whole.journey', 'journey/version-1-whole.journey'],
    ['journey/version-1-by-hand.journey', 'journey/version-1-by-hand-written.journey'],
    ['journey/version-1-by-hand-written.journey', 'journey/version-1-by-hand-written.journey'],
  ])('[F1] [F4] the map %s is read, and written as ever', (name, written) => {
    const read = readJourney(sample(name), { now: NOW })
    expect(read.ok && writeJourney(read.value)).toBe(sample(written))
  })

  test('[P1] the progress is read, and written as it stood', () => {
    const text = sample('progress/version-1-whole.progress')
    const read = readProgress(text)
    expect(read.ok && writeProgress(read.value)).toBe(text)
  })

  test('[P9] the notes are read, and written as they stood', () => {
    const text = sample('notes/version-1-whole.notes')
    const read = readNotes(text)
    expect(read.ok && writeNotes(read.value)).toBe(text)
  })

  test('[W1] the play of one’s own is read, and written as it stood', () => {
    const text = sample('play/version-1-whole.play')
    const read = readOwnPlay(text)
    expect(read.ok && writeOwnPlay(read.value)).toBe(text)
  })

  test('[Y3] [Y4] the backup is read whole, brings everything to an empty browser, and nothing to one that has it', () => {
    const text = sample('backup/version-1-whole.backup')
    const read = readBackup(text)
    if (!read.ok) throw new Error(read.problem.code)
    const { at, copies } = JSON.parse(text)
    expect(writeBackup(read.value, copies, at)).toBe(text)
    const items = compareBackup(read.value, new Map(), NOW)
    expect(items.map(({ state }) => state)).toEqual(items.map(() => 'new'))
    const choices = new Map()
    const plan = planRestore({ items, choices, backup: read.value, here: new Map(), now: NOW, newId: () => 'new' })
    expect(new Map(plan)).toEqual(read.value)
    expect(compareBackup(read.value, new Map(plan), NOW).map(({ state }) => state)).toEqual(items.map(() => 'same'))
  })
})
