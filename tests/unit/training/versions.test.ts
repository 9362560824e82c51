import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { deepFreeze } from '~/foundation/freeze.ts'
import { ok } from '~/foundation/result.ts'
import { createLearning } from '~/session/progress.ts'
import { recoverLearning } from '~/session/recover-learning.ts'
import { NOTES, PLAY, PROGRESS } from '~/storage/keys.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { readPlay, writePlay } from '~/storage/own-plays.ts'
import { readOwnPlay, writeOwnPlay } from '~/training/play/own-play.ts'
import { readNotes, writeNotes } from '~/training/progress/notes.ts'
import { isObject } from '~/training/progress/objects.ts'
import { readProgress } from '~/training/progress/read.ts'
import { writeProgress } from '~/training/progress/write.ts'
import {
  type Migration,
  type Migrations,
  NOTES_MIGRATIONS,
  PLAY_MIGRATIONS,
  PROGRESS_MIGRATIONS,
} from '~/training/versions.ts'

const sample = (name: string) => readFileSync(`tests/samples/${name}.json`, 'utf8')

/** The made-up version 0 knew one learner, and of a lesson when it was finished. */
const learnerToPeople: Migration = ({ learner, finished, answered, talks, ...others }) => ({
  ...others,
  people: {
    me: {
      name: learner,
      lessons: isObject(finished)
        ? Object.fromEntries(Object.entries(finished).map(([id, at]) => [id, { at, done: true }]))
        : finished,
      exercises: answered,
      plays: talks,
    },
  },
})

/** The made-up version 0 kept notes as a list. */
const listToPeople: Migration = ({ notes, ...others }) => {
  const people = (Array.isArray(notes) ? notes : []).filter(isObject).map(({ by, ...note }) => [String(by), note])
  return Array.isArray(notes) ? { ...others, ...Object.fromEntries(people) } : { ...others, notes }
}

/** The made-up version 0 kept a script line by line. */
const linesToText: Migration = ({ saved, lines, ...others }) => ({
  ...others,
  ...(isObject(saved) && { writes: saved['times'], at: saved['at'] }),
  text: Array.isArray(lines) ? lines.join('\n') : lines,
})

/** Reads a text and writes it again, or tells the code of what is wrong with it. */
type Again = (text: string, steps?: Migrations) => string

const againProgress: Again = (text, steps) => {
  const read = readProgress(text, steps)
  return read.ok ? writeProgress(read.value) : read.problem.code
}
const againNotes: Again = (text, steps) => {
  const read = readNotes(text, steps)
  return read.ok ? writeNotes(read.value) : read.problem.code
}
const againPlay: Again = (text, steps) => {
  const read = readOwnPlay(text, steps)
  return read.ok ? writeOwnPlay(read.value) : read.problem.code
}

describe.each([
  ['progress', againProgress, learnerToPeople, PROGRESS_MIGRATIONS, ['learner', 'finished', 'answered', 'talks']],
  ['notes', againNotes, listToPeople, NOTES_MIGRATIONS, ['notes']],
  ['play', againPlay, linesToText, PLAY_MIGRATIONS, ['saved', 'lines']],
] as const)('[P15] a %s text', (kind, again, step, shipped, fields) => {
  const madeUp = sample(`${kind}/version-0-made-up.${kind}`)
  const whole = sample(`${kind}/version-1-whole.${kind}`)
  const as1 = sample(`${kind}/version-0-made-up-as-1.${kind}`)

  test('of an older version is brought up step by step, and nothing in it is lost', () => {
    expect(again(madeUp, { 0: step })).toBe(as1)
    expect(again(as1)).toBe(as1)
  })

  test('takes every step on its way, in their order', () => {
    const { format, version: _, ...rest } = JSON.parse(madeUp)
    const early = JSON.stringify({ format, version: -1, wrapped: rest })
    const unwrap: Migration = ({ wrapped, ...others }) => ({ ...others, ...(isObject(wrapped) && wrapped) })
    expect(again(early, { [-1]: unwrap, 0: step })).toBe(as1)
    expect(again(early, { 0: step })).toBe('damaged')
  })

  test('that is not what its version says is damaged, and no step throws or changes what it gets', () => {
    for (const value of [undefined, null, 7, 'x', [], [null, 7, [], {}], { x: null }]) {
      const file = Object.fromEntries(fields.map((field) => [field, value]))
      expect(() => step(deepFreeze(file))).not.toThrow()
    }
    const first = fields[0]
    expect(again(JSON.stringify({ ...JSON.parse(madeUp), [first]: 7 }), { 0: step })).toBe('damaged')
  })

  test('of a version before the first, or of none, is damaged', () => {
    expect(again(madeUp)).toBe('damaged')
    for (const version of ['1', 1.5, null, {}]) {
      expect(again(JSON.stringify({ ...JSON.parse(madeUp), version }), { 0: step })).toBe('damaged')
    }
  })

  test('of a newer version is refused, whatever steps there are', () => {
    const newer = madeUp.replace('"version": 0', '"version": 2')
    expect(again(newer)).toBe('made-by-newer-version')
    expect(again(newer, { 0: step })).toBe('made-by-newer-version')
  })

  test('of every released version has a step up, and a sample', () => {
    expect(Object.keys(shipped)).toEqual([])
    expect(again(whole)).toBe(whole)
  })
})

describe('[P15] a text of version 2 stays as it is', () => {
  const ports = () => ({ shelf: memoryShelf(), now: () => '2026-11-22T09:00:00.000Z', newId: () => 'new' })
  const newer = (kind: string) => sample(`${kind}/version-0-made-up.${kind}`).replace('"version": 0', '"version": 2')
  const names = ({ shelf }: ReturnType<typeof ports>) => {
    const keys = shelf.keys()
    return keys.ok ? keys.value : []
  }
  const text = ({ shelf }: ReturnType<typeof ports>, key: string) => {
    const found = shelf.read(key)
    return found.ok ? found.value : null
  }

  test('whatever is learned, noted or brought back from the journal', async () => {
    const here = ports()
    const key = `${NOTES}quiz`
    here.shelf.write(PROGRESS, newer('progress'))
    here.shelf.write(key, newer('notes'))
    const learning = createLearning(here, () => {})
    learning.finishLesson('first')
    expect(learning.keeping.get()).toEqual({ state: 'not-saved', code: 'made-by-newer-version' })
    learning.writeNote('quiz', 'Call')
    const entries = new Map([
      [PROGRESS, { text: sample('progress/version-1-whole.progress'), writes: 9 }],
      [key, { text: sample('notes/version-1-whole.notes'), writes: 9 }],
    ])
    await recoverLearning(here, async (from) => ok(new Map([...entries].filter(([name]) => name.startsWith(from)))))
    expect([text(here, PROGRESS), text(here, key)]).toEqual([newer('progress'), newer('notes')])
    expect(names(here)).toEqual([key, PROGRESS].sort())
  })

  test('whatever is written under its name', () => {
    const here = ports()
    here.shelf.write(`${PLAY}late`, newer('play'))
    expect(readPlay(here.shelf, 'late', here.now)).toMatchObject({ ok: false })
    expect(writePlay(here.shelf, { name: 'late', text: 'x', known: 0 }, here.now).ok).toBe(false)
    expect(text(here, `${PLAY}late`)).toBe(newer('play'))
    expect(names(here)).toEqual([`${PLAY}late`])
  })
})
