import { describe, expect, test } from 'vitest'
import type { JournalEntry } from '~/storage/journal-entry.ts'
import { goneAt } from '~/storage/kept-play.ts'
import { PLAY, QUARANTINE } from '~/storage/keys.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'
import { recoverPlay } from '~/storage/recover-play.ts'
import { writeOwnPlay } from '~/training/play/own-play.ts'

const AT = '2026-11-22T09:00:00.000Z'
const KEY = `${PLAY}late`
const kept = (writes: number, text = 'title: Late', at = AT) => writeOwnPlay({ text, writes, at })
/** Typed, and not yet on the shelf: it counts as the text it grew from. */
const typed = (from: number, text = 'title: Late, more', at = AT): JournalEntry => ({
  text: kept(from + 1, text, at),
  writes: from,
})
const saved = (writes: number, text = 'title: Late, more'): JournalEntry => ({ text: kept(writes, text), writes })

/** What becomes of a shelf's text and of an entry: what stands there then, by name. */
function became(present: string | null, entry: JournalEntry, room?: number) {
  const shelf = memoryShelf(room)
  if (present !== null) shelf.write(KEY, present)
  const state = recoverPlay(shelf, 'late', entry, () => AT)
  const keys = shelf.keys()
  const all = (keys.ok ? keys.value : []).map((key) => {
    const found = shelf.read(key)
    return [key, found.ok ? found.value : null]
  })
  return { became: state, all: Object.fromEntries(all) }
}

describe('[J22] [J1] the newer one wins, byte for byte, by the count', () => {
  test.each([
    ['typed from what the shelf has', kept(3), typed(3)],
    ['typed from what the shelf has, a year earlier by the clock', kept(3), typed(3, 'x', '2025-01-01T00:00:00.000Z')],
    ['kept once more than what the shelf has', kept(3), saved(4)],
    ['typed from a text that the shelf lost', kept(1), typed(3)],
    ['[J2] of a play that the shelf has not', null, typed(0)],
  ])('the journal where it was %s', (_why, present, entry) => {
    expect(became(present, entry)).toEqual({ became: 'restored', all: { [KEY]: entry.text } })
  })

  test.each([
    ['typed before the shelf had a later one', kept(5), typed(3)],
    ['typed from the text before', kept(4), typed(3)],
    ['kept before', kept(4), saved(3)],
    ['the same', kept(3, 'title: Late, more'), saved(3)],
    ['the same script, kept at another moment', kept(3, 'x', '2026-01-01T00:00:00.000Z'), saved(3, 'x')],
  ])('the shelf where the entry was %s', (_why, present, entry) => {
    expect(became(present, entry)).toEqual({ became: 'nothing', all: { [KEY]: present } })
  })
})

test.each(['{"half', '', '{}', kept(3).replace('"writes": 3', '"writes": -3')])(
  '[J3] [J22] a damaged text goes to quarantine, byte for byte, before the journal’s takes its place: %j',
  (damaged) => {
    const all = { [KEY]: typed(3).text, [QUARANTINE + AT]: damaged }
    expect(became(damaged, typed(3))).toEqual({ became: 'restored', all })
  },
)

test('[J3] [J22] where there is no room in quarantine the damaged text stays', () => {
  const damaged = 'x'.repeat(400)
  expect(became(damaged, typed(3), 500)).toEqual({ became: 'nothing', all: { [KEY]: damaged } })
})

test('[J4] [J22] a text of a newer version is never replaced, and never taken away', () => {
  const newer = kept(1).replace('"version": 1', '"version": 2')
  for (const entry of [typed(9), saved(9), goneAt(9)]) expect(became(newer, entry).all).toEqual({ [KEY]: newer })
})

test.each([
  ['no play', { text: '{"half', writes: 9 }],
  ['a play of a newer version', { text: kept(9).replace('"version": 1', '"version": 2'), writes: 9 }],
  ['a play of another count', { text: kept(2), writes: 9 }],
])('[J5] [J22] an entry that holds %s replaces nothing', (_what, entry) => {
  expect(became(kept(3), entry)).toEqual({ became: 'nothing', all: { [KEY]: kept(3) } })
})

test('[J6] [J22] where the newer text does not fit the older one stays', () => {
  const entry = typed(3, 'x'.repeat(900))
  expect(became(kept(3), entry, 500)).toEqual({ became: 'no-room', all: { [KEY]: kept(3) } })
})

describe('[J23] a play that was taken away', () => {
  test.each([1, 2, 3])('goes from the shelf, where that has the text of then or an older one: %i', (count) => {
    expect(became(kept(count), goneAt(3))).toEqual({ became: 'restored', all: {} })
  })

  test('stays where it was written since, and where the text cannot be read', () => {
    for (const present of [kept(4), '{"half']) expect(became(present, goneAt(3)).all).toEqual({ [KEY]: present })
    expect(became(null, goneAt(3))).toEqual({ became: 'nothing', all: {} })
  })
})

test('[J25] two texts that were kept under the same count are both kept', () => {
  const entry = saved(3)
  expect(became(kept(3), entry)).toEqual({ became: 'restored', all: { [KEY]: entry.text, [`${KEY}-2`]: kept(3) } })
})

test('[J25] and neither takes the other’s place where there is no room for both', () => {
  const long = kept(3, 'x'.repeat(400))
  expect(became(long, saved(3), 600)).toEqual({ became: 'nothing', all: { [KEY]: long } })
})
