import { expect, test } from 'vitest'
import { continueTarget, type PlanEntry } from '~/session/continue.ts'
import { takePath } from '~/session/person.ts'
import { createPreferences } from '~/session/preferences.ts'
import { createLearning } from '~/session/progress.ts'
import type { Ports } from '~/session/wiring.ts'
import { NOTES, PROGRESS, QUARANTINE } from '~/storage/keys.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'

function somePorts(room?: number): Ports {
  let minute = 0
  return {
    shelf: memoryShelf(room),
    now: () => `2026-11-22T09:${String(minute++).padStart(2, '0')}:00.000Z`,
    newId: () => 'new',
  }
}

const PLAN: readonly PlanEntry[] = [
  { kind: 'lesson', id: 'first', title: 'First', path: 'learn/m/first/' },
  { kind: 'lesson', id: 'second', title: 'Second', path: 'learn/m/second/' },
  { kind: 'play', id: 'late', title: 'Late', path: 'practice/late/' },
]

test('a lesson done, an answer, a note and a rehearsal are found again on a second visit', () => {
  const ports = somePorts()
  const learning = createLearning(ports)
  learning.finishLesson('first')
  learning.answer('quiz', [1])
  learning.writeNote('quiz', 'My own words')
  learning.keepRun('late', { run: [{ scene: 'Door', place: 1, takenBack: false }], seed: 's' })
  const again = createLearning(ports)
  expect(again.progress.get().lessons['first']?.done).toBe(true)
  expect(again.progress.get().exercises['quiz']?.answer).toEqual([1])
  expect(again.note('quiz')).toBe('My own words')
  expect(again.progress.get().plays['late']?.run).toEqual([{ scene: 'Door', place: 1, takenBack: false }])
})

test('two tabs add to each other', () => {
  const ports = somePorts()
  const one = createLearning(ports)
  const other = createLearning(ports)
  one.finishLesson('first')
  other.finishLesson('second')
  expect(Object.keys(createLearning(ports).progress.get().lessons).sort()).toEqual(['first', 'second'])
})

test('damaged progress goes to quarantine and learning goes on', () => {
  const ports = somePorts()
  ports.shelf.write(PROGRESS, '{"format":"doorstep-progress","people":')
  const learning = createLearning(ports)
  learning.finishLesson('first')
  expect(learning.keeping.get()).toEqual({ state: 'saved' })
  const keys = ports.shelf.keys()
  const aside = keys.ok ? keys.value.filter((key) => key.startsWith(QUARANTINE)) : []
  expect(aside.map((key) => ports.shelf.read(key))).toEqual([
    { ok: true, value: '{"format":"doorstep-progress","people":' },
  ])
})

test('progress of a newer version is left untouched and the page says that nothing is kept', () => {
  const ports = somePorts()
  const newer = '{"format":"doorstep-progress","version":2,"people":{}}'
  ports.shelf.write(PROGRESS, newer)
  const learning = createLearning(ports)
  learning.finishLesson('first')
  expect(learning.keeping.get()).toEqual({ state: 'not-saved', code: 'made-by-newer-version' })
  expect(learning.progress.get().lessons['first']?.done).toBe(true)
  expect(ports.shelf.read(PROGRESS)).toEqual({ ok: true, value: newer })
})

test('a full storage keeps the work on the page and says so', () => {
  const learning = createLearning(somePorts(40))
  learning.finishLesson('first')
  learning.finishLesson('second')
  expect(learning.keeping.get()).toEqual({ state: 'not-saved', code: 'storage-full' })
  expect(Object.keys(learning.progress.get().lessons)).toEqual(['first', 'second'])
})

test('a damaged note goes to quarantine before anything is written in its place', () => {
  const ports = somePorts()
  ports.shelf.write(NOTES + 'quiz', 'not json')
  const learning = createLearning(ports)
  learning.writeNote('quiz', 'New words')
  expect(learning.note('quiz')).toBe('New words')
  const keys = ports.shelf.keys()
  expect(keys.ok && keys.value.some((key) => key.startsWith(QUARANTINE))).toBe(true)
})

test('continue leads to what was begun last, then to the next lesson, and nowhere before anything was begun', async () => {
  const ports = somePorts()
  const plan = async () => ({ entries: PLAN, paths: { solo: ['lesson:second', 'lesson:first'] } })
  expect(await continueTarget(ports, plan)).toBeNull()
  const learning = createLearning(ports)
  learning.beginLesson('first')
  expect((await continueTarget(ports, plan))?.title).toBe('First')
  learning.finishLesson('first')
  expect((await continueTarget(ports, plan))?.title).toBe('Second')
  learning.keepRun('late', { run: [{ scene: 'Door', place: 0, takenBack: false }], seed: 's' })
  expect((await continueTarget(ports, plan))?.title).toBe('Late')
})

test('continue follows the path somebody has chosen, and nobody else', async () => {
  const ports = somePorts()
  const plan = async () => ({ entries: PLAN, paths: { solo: ['play:late', 'lesson:second'] } })
  createLearning(ports).finishLesson('first')
  expect((await continueTarget(ports, plan))?.title).toBe('Second')
  takePath(ports.shelf, 'solo')
  expect((await continueTarget(ports, plan))?.title).toBe('Late')
  createPreferences(ports).set({ person: 'ana' })
  createLearning(ports).finishLesson('first')
  expect((await continueTarget(ports, plan))?.title).toBe('Second')
})
