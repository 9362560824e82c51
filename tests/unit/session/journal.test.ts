import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepJournal } from '~/session/journal.ts'
import type { JournalEntry } from '~/storage/journal-entry.ts'

let frames: (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  frames = []
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw))
  vi.stubGlobal('cancelAnimationFrame', (at: number) => {
    frames[at - 1] = () => {}
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A journal whose entries arrive one after another, each when the test says so. */
function aJournal() {
  const arrived: JournalEntry[] = []
  const under: ((ok: boolean) => void)[] = []
  let present: JournalEntry = { text: 'a', writes: 1 }
  const keeper = keepJournal(
    'doorstep:map:one',
    () => present,
    (_key, entry) => {
      arrived.push(entry)
      return new Promise((resolve) => under.push((ok) => resolve({ ok })))
    },
  )
  return {
    keeper,
    arrived,
    say(text: string, writes = 1) {
      present = { text, writes }
    },
    async answer(ok = true) {
      under.shift()?.(ok)
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

test('[J7] an edit is entered right after the picture that shows it, not before', async () => {
  const { keeper, arrived } = aJournal()
  keeper.edited()
  keeper.edited()
  expect(arrived).toEqual([])
  frames[0]?.()
  expect(arrived).toEqual([])
  await vi.advanceTimersByTimeAsync(0)
  expect(arrived).toEqual([{ text: 'a', writes: 1 }])
})

test('[J7] a page that draws no picture enters it all the same, within 60 ms', async () => {
  const { keeper, arrived } = aJournal()
  keeper.edited()
  await vi.advanceTimersByTimeAsync(60)
  expect(arrived).toHaveLength(1)
  frames[0]?.()
  await vi.advanceTimersByTimeAsync(60)
  expect(arrived).toHaveLength(1)
})

test('[J8] one entry is on its way at a time, and the last edit always follows', async () => {
  const { keeper, arrived, say, answer } = aJournal()
  keeper.enter()
  for (const text of ['b', 'c', 'd']) {
    say(text)
    keeper.enter()
  }
  expect(arrived.map(({ text }) => text)).toEqual(['a'])
  await answer()
  expect(arrived.map(({ text }) => text)).toEqual(['a', 'd'])
  await answer()
  keeper.enter()
  expect(arrived).toHaveLength(2)
})

test('[J9] once the shelf has the edit, the entry carries the count it has there', async () => {
  const { keeper, arrived, say, answer } = aJournal()
  keeper.enter()
  await answer()
  say('a', 2)
  keeper.enter()
  expect(arrived.at(-1)).toEqual({ text: 'a', writes: 2 })
})

test('[J10] a journal that does not answer as wished stops nobody: the next edit tries again', async () => {
  const { keeper, arrived, answer } = aJournal()
  keeper.enter()
  await answer(false)
  keeper.enter()
  expect(arrived).toHaveLength(2)
})
