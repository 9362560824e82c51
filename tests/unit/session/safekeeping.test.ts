import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ok, refuse } from '~/foundation/result.ts'
import { erasePerson } from '~/session/erase-person.ts'
import { createLearning } from '~/session/progress.ts'
import { keepSafe, type Safekeeping } from '~/session/safekeeping.ts'
import type { JournalEntry } from '~/storage/journal-entry.ts'
import { NOTES, PREFS, PROGRESS } from '~/storage/keys.ts'
import { readProgress } from '~/training/progress/read.ts'
import { aSharedBrowser } from '../../support/tabs.ts'

const opened: Safekeeping[] = []
afterEach(() => {
  for (const safe of opened.splice(0)) safe.stop()
  vi.useRealTimers()
})

/** A browser with a journal; its tabs can be opened, and the clock is a counter. */
function aBrowser() {
  const browser = aSharedBrowser()
  const journal = new Map<string, JournalEntry>()
  let second = 0
  const open = (person?: string) => {
    const tab = browser.openTab()
    if (person) tab.shelf.write(PREFS, JSON.stringify({ person }))
    const now = () => new Date(Date.UTC(2026, 0, 1) + 1000 * second++).toISOString()
    const ports = { shelf: tab.shelf, now, newId: () => 'new' }
    const safe = keepSafe(ports, {
      entriesOf: async (beginning) => ok(new Map([...journal].filter(([key]) => key.startsWith(beginning)))),
      enter: async (key, entry) => {
        journal.set(key, entry)
        return ok(null)
      },
      announce: () => {},
      hearOthers: tab.hearOthers,
    })
    opened.push(safe)
    return { ...tab, ports, safe, learning: createLearning(ports, (step) => step(safe)) }
  }
  const settle = (tabs: readonly { catchUp(): number }[]) => {
    for (let turn = 0; turn < 50; turn += 1) if (tabs.map((tab) => tab.catchUp()).every((news) => news === 0)) return
    throw new Error('The tabs never come to rest')
  }
  const progress = () => {
    const read = readProgress(browser.textOf(PROGRESS) ?? '')
    return read.ok ? read.value : null
  }
  const note = (id: string) => JSON.parse(browser.textOf(NOTES + id) ?? '{}').me?.text
  return { open, settle, journal, progress, note, textOf: browser.textOf }
}

describe('learning that the shelf has no room for', () => {
  test('[J21] is in the journal, and a page opened later puts all of it on the shelf once there is room', async () => {
    const { open, journal, progress } = aBrowser()
    const { learning, shelf, safe } = open()
    await safe.recovered
    learning.finishLesson('first')
    const { write } = shelf
    shelf.write = () => refuse({ code: 'storage-full' })
    for (const lesson of ['second', 'third']) {
      learning.finishLesson(lesson)
      await vi.waitFor(() => expect(journal.get(PROGRESS)?.text).toContain(lesson))
    }
    const stillFull = open()
    stillFull.shelf.write = shelf.write
    await stillFull.safe.recovered
    expect(journal.get(PROGRESS)?.text).toContain('third')
    shelf.write = write
    await open().safe.recovered
    expect(Object.keys(progress()?.people['me']?.lessons ?? {})).toEqual(['first', 'second', 'third'])
  })

  test('[J21] is not written over in the journal by what is learned on another page that has no room', async () => {
    const { open, journal } = aBrowser()
    for (const lesson of ['first', 'second']) {
      const { learning, shelf, safe } = open()
      await safe.recovered
      shelf.write = () => refuse({ code: 'storage-full' })
      learning.finishLesson(lesson)
      await vi.waitFor(() => expect(journal.get(PROGRESS)?.text).toContain(lesson))
    }
    expect(journal.get(PROGRESS)?.text).toContain('first')
  })

  test('[J21] is on the shelf with the next change that fits, and the journal goes on', async () => {
    const { open, journal, progress } = aBrowser()
    const { learning, shelf, safe } = open()
    await safe.recovered
    const { write } = shelf
    shelf.write = () => refuse({ code: 'storage-full' })
    learning.finishLesson('first')
    await vi.waitFor(() => expect(journal.get(PROGRESS)?.text).toContain('first'))
    shelf.write = write
    learning.answer('quiz', 7)
    expect(progress()?.people['me']?.lessons['first']?.done).toBe(true)
    await vi.waitFor(() => expect(journal.get(PROGRESS)?.text).toContain('quiz'))
  })
})

describe('a note that the shelf has no room for', () => {
  const full = () => refuse({ code: 'storage-full' } as const)
  const inJournal = (journal: ReadonlyMap<string, JournalEntry>) =>
    JSON.parse(journal.get(`${NOTES}van`)?.text ?? '{}').me?.text

  test('[J21] is in the journal word by word, and a page opened later puts it on the shelf once there is room', async () => {
    const { open, journal, note } = aBrowser()
    const { learning, shelf, safe } = open()
    await safe.recovered
    learning.writeNote('van', 'Wash it.')
    await vi.waitFor(() => expect(inJournal(journal)).toBe('Wash it.'))
    const { write } = shelf
    shelf.write = full
    // Changed in the middle: neither text holds the other whole.
    for (const [text, shown] of [
      ['Wash it now.', 'Wash it.'],
      ['Wax it now.', 'Wash it now.'],
    ] as const) {
      learning.writeNote('van', text, shown)
      await vi.waitFor(() => expect(inJournal(journal)).toBe(text))
    }
    expect(note('van')).toBe('Wash it.')
    shelf.write = write
    await open().safe.recovered
    expect(note('van')).toBe('Wax it now.')
  })

  test('[J21] is on the shelf as it was changed last once there is room, and nothing of it twice', async () => {
    const { open, journal, note } = aBrowser()
    const { learning, shelf, safe } = open()
    await safe.recovered
    learning.writeNote('van', 'Wash it.')
    const { write } = shelf
    shelf.write = full
    learning.writeNote('van', 'Wash it now.', 'Wash it.')
    await vi.waitFor(() => expect(inJournal(journal)).toBe('Wash it now.'))
    shelf.write = write
    learning.writeNote('van', 'Wax it now.', 'Wash it now.')
    await vi.waitFor(() => expect(inJournal(journal)).toBe('Wax it now.'))
    expect(note('van')).toBe('Wax it now.')
    await open().safe.recovered
    expect(note('van')).toBe('Wax it now.')
  })

  test('[J21] that was on the shelf meanwhile goes on from there, and nothing of it is there twice', async () => {
    const { open, journal, note } = aBrowser()
    const { learning, shelf, safe } = open()
    await safe.recovered
    const { write } = shelf
    const typed = ['Wash it.', 'Wash it now.', 'Wax it now.']
    for (const [at, text] of typed.entries()) {
      shelf.write = at === 1 ? write : full
      learning.writeNote('van', text, typed[at - 1] ?? '')
      await vi.waitFor(() => expect(inJournal(journal)).toBe(text))
    }
    shelf.write = write
    await open().safe.recovered
    expect(note('van')).toBe('Wax it now.')
  })

  test('[J21] [P12] meets what another page had no room for: both are kept', async () => {
    const { open, journal, note } = aBrowser()
    const [one, two] = [open(), open()]
    await Promise.all([one.safe.recovered, two.safe.recovered])
    const { write } = one.shelf
    one.shelf.write = full
    two.shelf.write = full
    one.learning.writeNote('van', 'Wash it.')
    await vi.waitFor(() => expect(inJournal(journal)).toBe('Wash it.'))
    two.learning.writeNote('van', 'Sell it.')
    await vi.waitFor(() => expect(inJournal(journal)).toBe('Sell it.\n\nWash it.'))
    one.shelf.write = write
    await open().safe.recovered
    expect(note('van')).toBe('Sell it.\n\nWash it.')
  })
})

describe('tabs that write at the same moment', () => {
  test('[P11] lose nothing of each other, whenever they hear of each other', () => {
    const step = fc.record({ tab: fc.nat(2), does: fc.constantFrom('finish', 'answer', 'hear') })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { open, settle, progress } = aBrowser()
        const tabs = [open(), open(), open()]
        const wanted = { lessons: new Set<string>(), exercises: new Set<string>() }
        for (const [at, { tab, does }] of steps.entries()) {
          if (does === 'hear') tabs[tab]?.catchUp()
          else if (does === 'finish') tabs[tab]?.learning.finishLesson(`l${at}`)
          else tabs[tab]?.learning.answer(`e${at}`, at)
          if (does === 'finish') wanted.lessons.add(`l${at}`)
          if (does === 'answer') wanted.exercises.add(`e${at}`)
        }
        settle(tabs)
        const me = progress()?.people['me']
        expect(new Set(Object.keys(me?.lessons ?? {}))).toEqual(wanted.lessons)
        expect(new Set(Object.keys(me?.exercises ?? {}))).toEqual(wanted.exercises)
        for (const { learning, shelf } of tabs) {
          learning.refresh()
          expect(shelf.read(PROGRESS)).toEqual(tabs[0]?.shelf.read(PROGRESS))
        }
      }),
      { numRuns: 200 },
    )
  })

  test('[P11] [P6] of one entry that both wrote the later stays', () => {
    const { open, settle, progress } = aBrowser()
    const [one, other] = [open(), open()]
    one.learning.finishLesson('first')
    other.learning.beginLesson('first')
    one.learning.answer('quiz', 'earlier')
    other.learning.answer('quiz', 'later')
    settle([other, one])
    expect(progress()?.people['me']?.exercises['quiz']?.answer).toBe('later')
  })

  test('[J16] somebody who was erased in another tab does not come back', () => {
    const { open, settle, progress } = aBrowser()
    const [one, other] = [open('ana'), open('ana')]
    one.learning.finishLesson('first')
    settle([one, other])
    expect(erasePerson(other.ports, 'ana').ok).toBe(true)
    settle([one, other])
    expect(progress()?.people).toEqual({})
  })

  test('[J12] nor does all of the learning', () => {
    const { open, settle, progress } = aBrowser()
    const [one, other] = [open(), open()]
    one.learning.finishLesson('first')
    settle([one, other])
    other.shelf.remove(PROGRESS)
    settle([one, other])
    expect(progress()).toBeNull()
  })

  test('[P12] keep both notes', () => {
    const { open, settle, note } = aBrowser()
    const [one, other] = [open(), open()]
    one.learning.writeNote('quiz', 'From the van', '')
    other.learning.writeNote('quiz', 'From the office', '')
    settle([one, other])
    expect(note('quiz')).toBe('From the van\n\nFrom the office')
    one.learning.writeNote('quiz', 'From the van\n\nFrom the office, too', one.learning.note('quiz'))
    settle([one, other])
    expect(other.learning.note('quiz')).toBe('From the van\n\nFrom the office, too')
  })

  test('[P12] and every letter of two people who type on in two tabs that hear of each other late', () => {
    const { open, settle, note } = aBrowser()
    const [one, other] = [open(), open()]
    const typed = ['', '']
    for (let letter = 0; letter < 12; letter += 1) {
      for (const [at, tab] of [one, other].entries()) {
        const shown = typed[at] ?? ''
        typed[at] = `${shown}${'ab'[at]}${letter}.`
        tab.learning.writeNote('quiz', typed[at] ?? '', shown)
      }
      if (letter % 5 === 4) settle([one, other])
    }
    settle([one, other])
    expect(note('quiz')).toContain(typed[0])
    expect(note('quiz')).toContain(typed[1])
    expect(note('quiz')?.length).toBeLessThan(4 * ((typed[0]?.length ?? 0) + (typed[1]?.length ?? 0)))
  })
})
