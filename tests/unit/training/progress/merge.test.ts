import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepFreeze } from '~/foundation/freeze.ts'
import { mergeProgress } from '~/training/progress/merge.ts'
import { mergeNotes, noteOf, readNotes, withNote, writeNotes } from '~/training/progress/notes.ts'
import { sameText } from '~/training/progress/objects.ts'
import { type Entries, NO_PROGRESS, type Person, type PlayEntry, type Progress } from '~/training/progress/schema.ts'

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
const person: fc.Arbitrary<Person> = fc.record({
  name: fc.constantFrom(null, '', 'Ana', 'Bo'),
  lessons: entries(fc.record({ at, done: fc.boolean() })),
  exercises: entries(fc.record({ at, answer: fc.nat(3) })),
  plays: entries(play),
  cards: entries(fc.record({ at })),
})
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

  test('[P5] merge to the later of each', () => {
    const one = { me: { text: 'old', at: '1' }, ana: { text: 'hers', at: '1' } }
    const other = { me: { text: 'new', at: '2' } }
    const merged = { me: { text: 'new', at: '2' }, ana: { text: 'hers', at: '1' } }
    expect([mergeNotes(one, other), mergeNotes(other, one)]).toEqual([merged, merged])
  })
})

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
