import { atom } from 'nanostores'
import { beforeEach, expect, test, vi } from 'vitest'
import { writeJourney } from '~/journey/format/write.ts'
import { begin, record, type Timeline } from '~/journey/history.ts'
import { readAgain, settleApart } from '~/session/apart.ts'
import type { Access, SaveCode } from '~/session/journey-session.ts'
import type { OpenMap } from '~/session/open-map.ts'
import { createSaver } from '~/session/saver.ts'
import { tell, told } from '~/session/told.ts'
import { MAP, WRITES } from '~/storage/keys.ts'
import { writeMap } from '~/storage/maps.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { aCupboard } from '../../support/cupboard.ts'
import { aJourney } from '../../support/journeys.ts'

const BASE = aJourney({ id: 'one' })
const MINE = { ...BASE, trade: 'mine' }

beforeEach(() => {
  vi.stubGlobal('window', { name: '' })
  tell(null)
})

/** A map that is open with a change that waits, while somebody else writes. */
function openWith({ mine = MINE, access = 'here' }: { mine?: typeof BASE; access?: Access } = {}) {
  const shelf = memoryShelf()
  shelf.write(MAP + 'one', writeJourney(BASE))
  shelf.write(WRITES + 'one', '1')
  const timeline = atom<Timeline>(record(begin(BASE), mine))
  const text = () => writeJourney(timeline.get().present)
  const saver = createSaver<SaveCode>(() => {
    const written = writeMap(shelf, 'one', text(), open.base)
    if (written.ok) open.base = { journey: timeline.get().present, writes: written.value, text: text() }
    return written
  })
  const save = () => {
    saver.schedule()
    saver.flush()
  }
  const found = { journey: BASE, writes: 1 }
  const open: OpenMap = {
    ...{ id: 'one', ports: { shelf, now: () => '2026-11-29T09:00:00.000Z', newId: () => 'new' }, found, base: found },
    ...{ timeline, access: atom<Access>(access), saver, text, save, again: () => {}, stops: [] },
  }
  const theirs = (journey: typeof BASE, writes: number) => {
    shelf.write(MAP + 'one', writeJourney(journey))
    shelf.write(WRITES + 'one', String(writes))
  }
  const cupboard = aCupboard()
  const settle = (before = open.base) => settleApart(open, before, cupboard.keepCopy)
  return { open, theirs, cupboard, settle, save, shelf, present: () => timeline.get().present }
}

test('[O7] a title that was given elsewhere and the edit that waited are both on the map, and undo takes back the one', async () => {
  const { open, theirs, save, settle, present, cupboard } = openWith()
  theirs({ ...BASE, title: 'Renamed', updatedAt: '2027-01-01T00:00:00.000Z' }, 2)
  save()
  expect(open.saver.saving.get()).toEqual({ state: 'not-saved', code: 'changed-elsewhere' })
  await settle()
  expect(present()).toEqual({ ...MINE, title: 'Renamed' })
  expect(open.saver.saving.get().state).toBe('saved')
  expect(open.base.writes).toBe(3)
  expect(cupboard.all()).toEqual([])
})

test('[O8] two titles at once: theirs stands, ours is a copy that is told of, and undo brings it back', async () => {
  const mine = { ...BASE, title: 'Mine' }
  const { open, theirs, settle, present, cupboard } = openWith({ mine })
  theirs({ ...BASE, title: 'Theirs' }, 2)
  await settle()
  expect(present().title).toBe('Theirs')
  expect(cupboard.all()).toMatchObject([{ map: 'one', text: writeJourney(mine), why: 'apart' }])
  expect(told.get()).toEqual({ map: 'one', what: 'copied' })
  expect(open.saver.saving.get().state).toBe('saved')
  expect(open.timeline.get().past.at(-1)).toBe(mine)
})

test('[O8] a tab that no longer has the map never puts anything on it, not even beside a new title', async () => {
  const { theirs, settle, present, cupboard, shelf, open } = openWith({ access: 'elsewhere' })
  theirs({ ...BASE, title: 'Theirs' }, 2)
  await settle()
  expect(cupboard.all()).toMatchObject([{ text: writeJourney(MINE) }])
  expect(present().title).toBe('Theirs')
  expect(open.timeline.get().past).toEqual([])
  expect(shelf.read(WRITES + 'one')).toEqual({ ok: true, value: '2' })
})

test('[O8] where no copy can be kept nothing is given up, nothing is written over, and the map says that it is not saved', async () => {
  const { open, theirs, settle, save, present, cupboard, shelf } = openWith()
  cupboard.refuseFrom('storage-full')
  theirs({ ...BASE, trade: 'theirs' }, 2)
  await settle()
  expect(present()).toEqual(MINE)
  expect(open.saver.saving.get()).toEqual({ state: 'not-saved', code: 'changed-elsewhere' })
  save()
  expect(shelf.read(MAP + 'one')).toMatchObject({ value: writeJourney({ ...BASE, trade: 'theirs' }) })
  cupboard.refuseFrom(null)
  await settle()
  expect(present().trade).toBe('theirs')
  expect(told.get()?.what).toBe('copied')
})

test('[O8] what is done while the copy is made is copied, too', async () => {
  const { open, theirs, settle, cupboard } = openWith()
  theirs({ ...BASE, trade: 'theirs' }, 2)
  const settled = settle()
  const more = { ...MINE, title: 'More' }
  open.timeline.set(record(open.timeline.get(), more))
  await settled
  expect(cupboard.all().map(({ text }) => text)).toEqual([writeJourney(MINE), writeJourney(more)])
})

test('[O8] the same text on both sides is no quarrel', async () => {
  const { theirs, settle, cupboard, open } = openWith()
  theirs(MINE, 5)
  await settle()
  expect(cupboard.all()).toEqual([])
  expect(open.base.writes).toBe(5)
  expect(open.saver.saving.get().state).toBe('saved')
})

test('[O9] a text that was written without knowing of ours takes nothing away: a title is put on it, all else makes ours a copy', async () => {
  const renamed = openWith()
  renamed.save()
  const before = { journey: BASE, writes: 1 }
  renamed.theirs({ ...BASE, title: 'Renamed' }, 2)
  await readAgain(renamed.open, () => renamed.settle(before))
  expect(renamed.present()).toEqual({ ...MINE, title: 'Renamed' })

  const other = openWith()
  other.save()
  other.theirs({ ...BASE, trade: 'theirs' }, 2)
  await readAgain(other.open, () => other.settle(before))
  expect(other.present().trade).toBe('theirs')
  expect(other.cupboard.all()).toMatchObject([{ text: writeJourney(MINE) }])
})
