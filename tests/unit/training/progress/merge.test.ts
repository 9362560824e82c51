import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepFreeze } from '~/foundation/freeze.ts'
import { layOver, mergeProgress } from '~/training/progress/merge.ts'
import { meet, mergeNotes, noteOf, readNotes, withNote, writeNotes } from '~/training/progress/notes.ts'
import { sameText } from '~/training/progress/objects.ts'
import {
  type Entries,
  type LessonEntry,
  NO_PROGRESS,
  type Person,
  type PlayEntry,
  type Progress,
} from '~/training/progress/schema.ts'

const id = fc.constantFrom('a', 'b', '__proto__', '7')
const at = fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03')
const entries = <Entry>(entry: fc.Arbitrary<Entry>): fc.Arbitrary<Entries<Entry>> =>
  fc.array(fc.tuple(id, entry), { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs))
const step = fc.record({ scene: fc.constantFrom('Door', 'Hall'), place: fc.nat(2), takenBack: fc.boolean() })
const play: fc.Arbitrary<PlayEntry> = fc
  .record({
    at,
    run: fc.array(step, { maxLength: 2 }),
    rank: fc.option(fc.nat(2), { nil: undefined }),
    tries: fc.nat(3),
  })
  .map(({ rank, tries, ...entry }) => ({
    ...entry,
    ...(rank === undefined ? { best: null } : { best: ['Won', 'Safe', 'Lost'][rank] ?? null, rank }),
    ...(tries > 0 && { tries }),
  }))
const named = fc
  .tuple(fc.constantFrom('', 'Ana', 'Bo'), fc.option(at, { nil: undefined }))
  .map(([name, moment]) => ({ name, ...(moment && { named: moment }) }))
const lesson: fc.Arbitrary<LessonEntry> = fc
  .record({ at, done: fc.boolean(), pressed: fc.option(at, { nil: undefined }) })
  .map(({ pressed, ...entry }) =>
    pressed === undefined || (entry.done && pressed === entry.at) ? entry : { ...entry, pressed },
  )
const learned = fc.record({
  lessons: entries(lesson),
  exercises: entries(fc.record({ at, answer: fc.nat(3) })),
  plays: entries(play),
  cards: entries(fc.record({ at })),
})
const person: fc.Arbitrary<Person> = fc
  .tuple(learned, fc.oneof(named, fc.constant({ name: null })))
  .map(([entries, called]) => ({ ...entries, ...called }))
const progress: fc.Arbitrary<Progress> = entries(person).map((people) => deepFreeze({ ...NO_PROGRESS, people }))

describe('[P5] merging', () => {
  test('does not mind the order', () => {
    fc.assert(
      fc.property(progress, progress, (one, other) => {
        expect(sameText(mergeProgress(one, other))).toBe(sameText(mergeProgress(other, one)))
      }),
    )
  })

  test('does not mind being done again', () => {
    fc.assert(
      fc.property(progress, progress, (one, other) => {
        const merged = mergeProgress(one, other)
        expect(sameText(mergeProgress(one, one))).toBe(sameText(one))
        expect(sameText(mergeProgress(merged, other))).toBe(sameText(merged))
        expect(sameText(mergeProgress(one, merged))).toBe(sameText(merged))
      }),
    )
  })

  test('does not mind which two of three come first', () => {
    fc.assert(
      fc.property(progress, progress, progress, (one, two, three) => {
        const first = mergeProgress(mergeProgress(one, two), three)
        expect(sameText(first)).toBe(sameText(mergeProgress(one, mergeProgress(two, three))))
      }),
    )
  })

  test('loses nobody and nothing', () => {
    fc.assert(
      fc.property(progress, progress, (one, other) => {
        const merged = new Set(keysOf(mergeProgress(one, other)))
        for (const key of [...keysOf(one), ...keysOf(other)]) expect(merged).toContain(key)
      }),
    )
  })

  test('[P6] takes the later of each entry and the best result of a play', () => {
    const one = withPlay({ at: '2026-01-02', best: 'Lost', rank: 2, run: [], ended: true })
    const other = withPlay({
      at: '2026-01-01',
      best: 'Won',
      rank: 0,
      run: [{ scene: 'Door', place: 0, takenBack: null }],
    })
    expect(mergeProgress(one, other).people['me']?.plays['late']).toEqual({
      at: '2026-01-02',
      best: 'Won',
      rank: 0,
      run: [],
      ended: true,
    })
  })

  test.each<[string, LessonEntry, LessonEntry, LessonEntry]>([
    [
      'a lesson done here and opened later there is done',
      { at: '2026-01-01', done: true },
      { at: '2026-01-02', done: false },
      { at: '2026-01-02', done: true, pressed: '2026-01-01' },
    ],
    [
      'one that was taken back later is not',
      { at: '2026-01-03', done: true, pressed: '2026-01-01' },
      { at: '2026-01-02', done: false, pressed: '2026-01-02' },
      { at: '2026-01-03', done: false, pressed: '2026-01-02' },
    ],
    [
      'one that was only opened, here and there, is not done',
      { at: '2026-01-01', done: false },
      { at: '2026-01-02', done: false },
      { at: '2026-01-02', done: false },
    ],
    [
      'one taken back and opened again stays taken back',
      { at: '2026-01-01', done: true },
      { at: '2026-01-03', done: false, pressed: '2026-01-02' },
      { at: '2026-01-03', done: false, pressed: '2026-01-02' },
    ],
  ])('[P14] %s', (_why, one, other, both) => {
    const merged = [
      mergeProgress(withLesson(one), withLesson(other)),
      mergeProgress(withLesson(other), withLesson(one)),
    ]
    expect(merged).toEqual([withLesson(both), withLesson(both)])
  })

  test.each([
    [
      { name: 'Ana', named: '2026-01-02' },
      { name: 'Bo', named: '2026-01-01' },
    ],
    [{ name: 'Ana', named: '2026-01-01' }, { name: 'Bo' }],
    [{ name: 'Ana' }, { name: null }],
  ])('[P13] takes the name that was given later: %j before %j', (later, earlier) => {
    const called = (name: Pick<Person, 'name' | 'named'>) => ({
      ...NO_PROGRESS,
      people: { me: { lessons: {}, exercises: {}, plays: {}, cards: {}, ...name } },
    })
    for (const merged of [
      mergeProgress(called(later), called(earlier)),
      mergeProgress(called(earlier), called(later)),
      layOver(called(later), called(earlier)),
    ])
      expect(merged).toEqual(called(later))
  })

  test('[P13] leaves what a device counts as it is there', () => {
    const one = { ...NO_PROGRESS, writes: 3, erased: 1 }
    const other = { ...NO_PROGRESS, writes: 9 }
    expect([mergeProgress(one, other), mergeProgress(other, one)]).toEqual([one, other])
  })

  test('[P14] a lesson that was only opened takes nothing from one that was done, not even where it is known to be newer', () => {
    const opened = withLesson({ at: '2026-01-01', done: false })
    const done = withLesson({ at: '2026-01-02', done: true })
    expect(layOver(opened, done)).toEqual(withLesson({ at: '2026-01-01', done: true, pressed: '2026-01-02' }))
    const undone = withLesson({ at: '2026-01-01', done: false, pressed: '2026-01-01' })
    expect(layOver(undone, done)).toEqual(undone)
  })

  test('[P4] [P6] laid over an older record, the newer one keeps the best result of both', () => {
    const older = withPlay({ at: '2026-01-02', best: 'Won', rank: 0, run: [], tries: 1 })
    const newer = withPlay({ at: '2026-01-01', best: 'Lost', rank: 2, run: [], tries: 2, seed: 's' })
    expect(layOver(newer, older).people['me']?.plays['late']).toEqual({
      ...{ at: '2026-01-01', best: 'Won', rank: 0, run: [], tries: 2, seed: 's' },
    })
  })

  test('[P1] keeps keys we do not know', () => {
    const one = { ...NO_PROGRESS, van: 3 }
    const other = { ...NO_PROGRESS, hat: 'blue' }
    expect(mergeProgress(one, other)).toEqual({ ...NO_PROGRESS, van: 3, hat: 'blue' })
  })
})

describe('[P9] notes', () => {
  test('belong to one person each, and come back as they were written', () => {
    const notes = withNote(withNote({}, 'me', { text: 'A van.', at: '1' }), '__proto__', { text: 'B', at: '2' })
    expect(readNotes(writeNotes(notes))).toEqual({ ok: true, value: notes })
    expect([noteOf(notes, 'me'), noteOf(notes, '__proto__'), noteOf(notes, 'constructor')]).toEqual(['A van.', 'B', ''])
    expect(writeNotes({ me: { text: 'x', at: '1' } })).toBe('{\n  "me": {\n    "text": "x",\n    "at": "1"\n  }\n}\n')
  })

  test.each(['', '[]', '7', '{"me":"x"}', '{"me":{"text":1,"at":"x"}}', '{"me":{"text":"x"}}'])(
    '[P2] %s is damaged',
    (text) => {
      expect(readNotes(text)).toMatchObject({ ok: false, problem: { code: 'damaged' } })
    },
  )

  test.each([
    ['nobody else wrote', 'Call', 'Call ahead', 'Call', 'Call ahead'],
    ['nothing was changed here', 'Call', 'Call', 'Call late', 'Call late'],
    ['one holds the other', 'Call', 'Call ahead and late', 'Call ahead', 'Call ahead and late'],
    ['the other holds it', 'Call', 'Call ahead', 'Call ahead and late', 'Call ahead and late'],
    ['both wrote', 'Call', 'Call ahead', 'Call late', 'Call ahead\n\nCall late'],
    ['the page had not found what was there', '', 'Mine', 'Theirs', 'Mine\n\nTheirs'],
    ['both are kept already, and words here went on', 'Mine', 'Mine, too', 'Mine\n\nTheirs', 'Mine, too\n\nTheirs'],
    [
      'both are kept already, and words there went on',
      'Theirs',
      'Mine\n\nTheirs',
      'Theirs, too',
      'Mine\n\nTheirs, too',
    ],
    ['signs that mean something elsewhere are words', 'a', 'a$&', 'a\n\n$1', 'a$&\n\n$1'],
    ['all was taken out here while somebody wrote there', 'Call', '', 'Call late', 'Call late'],
  ])('[P12] words that meet: %s', (_name, base, mine, theirs, both) => {
    expect(meet({ base, mine, theirs })).toBe(both)
  })

  test('[P5] merge to the later of each', () => {
    const one = { me: { text: 'old', at: '1' }, ana: { text: 'hers', at: '1' } }
    const other = { me: { text: 'new', at: '2' } }
    const merged = { me: { text: 'new', at: '2' }, ana: { text: 'hers', at: '1' } }
    expect([mergeNotes(one, other), mergeNotes(other, one)]).toEqual([merged, merged])
  })
})

function withLesson(entry: LessonEntry): Progress {
  const me = { name: null, lessons: { wait: entry }, exercises: {}, plays: {}, cards: {} }
  return { ...NO_PROGRESS, people: { me } }
}

function withPlay(entry: PlayEntry): Progress {
  const me = { name: null, lessons: {}, exercises: {}, plays: { late: entry }, cards: {} }
  return { ...NO_PROGRESS, people: { me } }
}

function keysOf({ people }: Progress): string[] {
  return Object.entries(people).flatMap(([name, one]) =>
    (['lessons', 'exercises', 'plays', 'cards'] as const).flatMap((kind) =>
      Object.keys(one[kind]).map((key) => JSON.stringify([name, kind, key])),
    ),
  )
}
