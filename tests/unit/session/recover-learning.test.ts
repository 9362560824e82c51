import { describe, expect, test } from 'vitest'
import { ok, refuse } from '~/foundation/result.ts'
import { createLearning } from '~/session/progress.ts'
import { recoverLearning } from '~/session/recover-learning.ts'
import { keepSafe } from '~/session/safekeeping.ts'
import type { Ports } from '~/session/wiring.ts'
import type { JournalEntry } from '~/storage/journal-entry.ts'
import { NOTES, PROGRESS, QUARANTINE } from '~/storage/keys.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import type { Shelf } from '~/storage/shelf.ts'
import { reunited } from '~/training/progress/changes.ts'
import { withoutPerson } from '~/training/progress/commands.ts'
import { readProgress } from '~/training/progress/read.ts'
import { writeProgress } from '~/training/progress/write.ts'

const text = (shelf: Shelf, key = PROGRESS) => {
  const found = shelf.read(key)
  return found.ok ? found.value : null
}
const entriesOf = (entries: Record<string, string>) => async (beginning: string) =>
  ok(
    new Map(
      Object.entries(entries)
        .filter(([key]) => key.startsWith(beginning))
        .map(([key, kept]): [string, JournalEntry] => [key, { text: kept, writes: 0 }]),
    ),
  )

/** A device whose clock goes back a year with everything that is asked of it. */
function aDevice(room?: number): Ports {
  let year = 2026
  return { shelf: memoryShelf(room), now: () => `${year--}-06-01T09:00:00.000Z`, newId: () => 'new' }
}

/** A shelf that was brought to disk too early, and the journal that has more. */
function stopped(ports = aDevice()) {
  const learning = createLearning(ports)
  learning.finishLesson('first')
  learning.answer('quiz', 'old')
  learning.writeNote('quiz', 'Call')
  const early = { [PROGRESS]: text(ports.shelf) ?? '', [`${NOTES}quiz`]: text(ports.shelf, `${NOTES}quiz`) ?? '' }
  learning.finishLesson('second')
  learning.answer('quiz', 'new')
  learning.writeNote('quiz', 'Call ahead', 'Call')
  const journal = { [PROGRESS]: text(ports.shelf) ?? '', [`${NOTES}quiz`]: text(ports.shelf, `${NOTES}quiz`) ?? '' }
  for (const [key, kept] of Object.entries(early)) ports.shelf.write(key, kept)
  return { ports, early, journal }
}

test('[J15] what the journal has beyond the shelf is there again, whatever the clock says', async () => {
  const { ports, journal } = stopped()
  expect(await recoverLearning(ports, entriesOf(journal))).toEqual({ changed: [PROGRESS, `${NOTES}quiz`], left: [] })
  const again = createLearning(ports)
  expect(again.progress.get().lessons['second']?.done).toBe(true)
  expect(again.progress.get().exercises['quiz']?.answer).toBe('new')
  expect(text(ports.shelf, `${NOTES}quiz`)).toBe(journal[`${NOTES}quiz`])
  expect(await recoverLearning(ports, entriesOf(journal))).toEqual({ changed: [], left: [] })
})

test('[J15] an older entry of the journal takes nothing away', async () => {
  const { ports, early, journal } = stopped()
  for (const [key, kept] of Object.entries(journal)) ports.shelf.write(key, kept)
  expect(await recoverLearning(ports, entriesOf(early))).toEqual({ changed: [], left: [] })
  expect(text(ports.shelf)).toBe(journal[PROGRESS])
})

test('[J15] entries that only one of them has are both there, whichever is newer', async () => {
  const { ports, journal } = stopped()
  for (let more = 0; more < 5; more += 1) createLearning(ports).finishLesson(`other-${more}`)
  await recoverLearning(ports, entriesOf(journal))
  expect(Object.keys(createLearning(ports).progress.get().lessons).sort()).toEqual([
    ...['first', 'other-0', 'other-1', 'other-2', 'other-3', 'other-4', 'second'],
  ])
})

test('[J15] what is learned before the journal has answered is newer than both', async () => {
  const { ports, journal } = stopped()
  const entered = new Map<string, string>()
  const safe = keepSafe(ports, {
    entriesOf: entriesOf(journal),
    enter: async (key, entry) => {
      entered.set(key, entry.text)
      return ok(null)
    },
    announce: () => {},
    hearOthers: () => () => {},
  })
  const learning = createLearning(ports, (step) => step(safe))
  learning.answer('quiz', 'newest')
  learning.writeNote('quiz', 'Call late', 'Call')
  await safe.recovered
  await new Promise((resolve) => setTimeout(resolve))
  learning.refresh()
  expect(learning.progress.get().exercises['quiz']?.answer).toBe('newest')
  expect(learning.progress.get().lessons['second']?.done).toBe(true)
  expect(learning.note('quiz')).toBe('Call late\n\nCall ahead')
  // [J14] and all of it is in the journal.
  expect(entered.get(PROGRESS)).toBe(text(ports.shelf))
  expect(entered.get(`${NOTES}quiz`)).toBe(text(ports.shelf, `${NOTES}quiz`))
  safe.stop()
})

test('[J18] a shelf emptied under an open page is filled again from the journal, and the journal loses nothing', async () => {
  const ports = aDevice()
  const entered = new Map<string, JournalEntry>()
  const safe = keepSafe(ports, {
    entriesOf: async (beginning) => ok(new Map([...entered].filter(([key]) => key.startsWith(beginning)))),
    enter: async (key, entry) => {
      entered.set(key, entry)
      return ok(null)
    },
    announce: () => {},
    hearOthers: () => () => {},
  })
  const settled = () => new Promise((resolve) => setTimeout(resolve))
  const learning = createLearning(ports, (step) => step(safe))
  learning.finishLesson('first')
  learning.finishLesson('second')
  await settled()
  ports.shelf.remove(PROGRESS)
  learning.finishLesson('third')
  await settled()
  const again = createLearning(ports).progress.get()
  expect(Object.keys(again.lessons).sort()).toEqual(['first', 'second', 'third'])
  expect(entered.get(PROGRESS)?.text).toBe(text(ports.shelf))
  safe.stop()
})

describe('[J16] somebody who was erased', () => {
  const { journal } = stopped()
  const read = (kept: string) => {
    const result = readProgress(kept)
    if (!result.ok) throw new Error(result.problem.code)
    return result.value
  }
  const before = read(journal[PROGRESS] ?? '')
  const after = withoutPerson(before, 'me')

  test('does not come back from the journal', async () => {
    const ports = aDevice()
    ports.shelf.write(PROGRESS, writeProgress(after))
    await recoverLearning(ports, entriesOf(journal))
    expect(text(ports.shelf)).toBe(writeProgress(after))
  })

  test('does not come back from a shelf that the browser had not brought to disk', () => {
    expect(reunited(before, after)?.people).toEqual({})
    expect(reunited(after, before)).toBeNull()
  })
})

describe('[J17]', () => {
  test('[J3] a damaged text goes to quarantine before the journal’s takes its place', async () => {
    const { ports, journal } = stopped()
    ports.shelf.write(PROGRESS, (journal[PROGRESS] ?? '').slice(0, 80))
    await recoverLearning(ports, entriesOf(journal))
    const keys = ports.shelf.keys()
    const aside = keys.ok ? keys.value.filter((key) => key.startsWith(QUARANTINE)) : []
    expect(aside.map((key) => text(ports.shelf, key))).toEqual([(journal[PROGRESS] ?? '').slice(0, 80)])
    expect(createLearning(ports).progress.get().lessons['second']?.done).toBe(true)
  })

  test('[J4] a text of a newer version stays, and so does the entry', async () => {
    const { ports, journal } = stopped()
    const newer = '{"format":"doorstep-progress","version":2,"people":{}}'
    ports.shelf.write(PROGRESS, newer)
    expect((await recoverLearning(ports, entriesOf(journal))).left).toEqual([PROGRESS])
    expect(text(ports.shelf)).toBe(newer)
  })

  test('[J5] an entry that cannot be read replaces nothing', async () => {
    const { ports, early } = stopped()
    const odd = { [PROGRESS]: '{"format":"doorstep-pro', [`${NOTES}quiz`]: '7', 'doorstep:map:x': '{}' }
    expect(await recoverLearning(ports, entriesOf(odd))).toEqual({ changed: [], left: [] })
    expect(text(ports.shelf)).toBe(early[PROGRESS])
  })

  test('[J10] where there is no journal nothing happens', async () => {
    const { ports, early } = stopped()
    const none = async () => refuse({ code: 'storage-blocked' as const })
    expect(await recoverLearning(ports, none)).toEqual({ changed: [], left: [] })
    expect(text(ports.shelf)).toBe(early[PROGRESS])
  })

  test('what does not fit stays in the journal, and what stands on the shelf stays there', async () => {
    const { early, journal } = stopped()
    const ports = aDevice(PROGRESS.length + (early[PROGRESS] ?? '').length)
    ports.shelf.write(PROGRESS, early[PROGRESS] ?? '')
    const entered: string[] = []
    const safe = keepSafe(ports, {
      entriesOf: entriesOf({ [PROGRESS]: journal[PROGRESS] ?? '' }),
      enter: async (key) => {
        entered.push(key)
        return ok(null)
      },
      announce: () => {},
      hearOthers: () => () => {},
    })
    createLearning(ports, (step) => step(safe)).answer('quiz', 'o')
    await safe.recovered
    await new Promise((resolve) => setTimeout(resolve))
    expect(entered).toEqual([])
    expect(text(ports.shelf)).toContain('first')
    safe.stop()
  })
})
