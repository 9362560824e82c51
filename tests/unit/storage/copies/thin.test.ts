import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CopyReason } from '~/storage/copies/copy.ts'
import { type Aged, DAYS, NEWEST, toThin } from '~/storage/copies/thin.ts'

const NOW = '2026-11-29T12:30:00.000Z'
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const ago = (time: number, now = NOW) => new Date(Date.parse(now) - time).toISOString()
const aCopy = (time: number, over: Partial<Aged> = {}): Aged => ({ at: ago(time), why: 'work', ...over })
const every = (step: number, count: number, from = step) =>
  Array.from({ length: count }, (_, at) => aCopy(from + at * step))
const staying = <Copy extends Aged>(copies: readonly Copy[], now = NOW) => {
  const gone = new Set(toThin(copies, now))
  return copies.filter((copy) => !gone.has(copy))
}

describe('what goes by itself', () => {
  test('[T2] the newest 24 of the last 24 hours stay, and of the others the last of each hour', () => {
    const all = every(5 * MINUTE, 100)
    const left = staying(all)
    expect(left.slice(0, NEWEST)).toEqual(all.slice(0, NEWEST))
    const hours = left.slice(NEWEST).map(({ at }) => at.slice(0, 13))
    expect(new Set(hours).size).toBe(hours.length)
    expect(left.slice(NEWEST).map(({ at }) => at.slice(14, 16))).toEqual(['25', ...Array(6).fill('55')])
  })

  test('[T3] of what is older the last of each day stays, for 60 days', () => {
    const all = every(6 * HOUR, 4 * 80, 2 * DAY)
    const left = staying(all)
    expect(left).toHaveLength(DAYS)
    expect(left[1]?.at).toBe('2026-11-26T18:30:00.000Z')
  })

  test('[T7] days without work count for nothing', () => {
    const all = every(30 * DAY, DAYS + 5)
    expect(staying(all)).toEqual(all.slice(0, DAYS))
  })

  test('[T7] a clock that is set a year ahead takes no day away', () => {
    const all = every(DAY, 40)
    expect(toThin([{ at: '2027-11-29T12:30:00.000Z', why: 'work' }, ...all], '2027-11-29T12:30:00.000Z')).toEqual([])
  })

  test.each<[string, Partial<Aged>]>([
    ['made by hand', { why: 'hand' }],
    ['to look again at', { lookAgain: '2026-12-05' }],
  ])('[T1] a copy %s stays for ever and takes no place', (_, over) => {
    const asked = every(DAY, 100, 2 * DAY).map((copy) => ({ ...copy, ...over }))
    const others = every(DAY, DAYS, 2 * DAY)
    expect(toThin([...asked, ...others], NOW)).toEqual([])
  })

  test.each<[string, Pick<Aged, 'why'>]>([
    ['for an import', { why: 'import' }],
    ['for a backup', { why: 'backup' }],
    ['for another copy', { why: 'bring-back' }],
    ['without saying why', {}],
  ])('[T4] one made before something took its place stays (%s)', (_, reason) => {
    const before = { at: ago(3 * DAY + HOUR), ...reason }
    const old = { at: ago(70 * DAY), ...reason }
    const plain = aCopy(3 * DAY + 2 * HOUR)
    const last = aCopy(3 * DAY)
    expect(toThin([last, before, plain], NOW)).toEqual([plain])
    expect(toThin([before, ...every(DAY, DAYS)], NOW)).toEqual([])
    expect(toThin([old, ...every(DAY, DAYS + 1)], NOW)).toContainEqual(old)
  })

  test('[T5] the newest copy of a deletion stays, earlier ones do not', () => {
    const [newer, older] = [aCopy(80 * DAY, { deleted: true }), aCopy(90 * DAY, { deleted: true })]
    expect(toThin([older, newer, ...every(DAY, DAYS)], NOW)).toEqual([older])
  })

  test.each(['2026-11-30T12:30:00.000Z', 'yesterday', ''])('[T6] a copy dated “%s” is left alone', (at) => {
    const odd = { at, why: 'work' as const }
    expect(toThin([odd, odd, odd, ...every(DAY, DAYS)], NOW)).toEqual([])
  })

  test('[T6] where the present moment is none, nothing goes', () => {
    expect(toThin(every(MINUTE, 200), 'yesterday')).toEqual([])
  })
})

const someCopies = fc.array(
  fc.record({
    at: fc.integer({ min: -2 * DAY, max: 100 * DAY }).map((time) => ago(time)),
    why: fc.constantFrom<CopyReason>('work', 'import', 'backup', 'bring-back', 'hand'),
  }),
  { maxLength: 300 },
)

test('[T1 T2 T3] whatever there is, the newest stays, every day of the last 60 has one, and thinning twice is thinning once', () => {
  fc.assert(
    fc.property(someCopies, (copies) => {
      const left = staying(copies)
      expect(toThin(left, NOW)).toEqual([])
      const days = new Set(copies.map(({ at }) => at.slice(0, 10)))
      const daysLeft = new Set(left.map(({ at }) => at.slice(0, 10)))
      for (const day of days) if (day > ago(DAYS * DAY).slice(0, 10)) expect(daysLeft).toContain(day)
      const newest = copies
        .map(({ at }) => at)
        .sort()
        .at(-1)
      if (newest !== undefined) expect(left.map(({ at }) => at)).toContain(newest)
    }),
  )
})

test('[T2 T3] somebody who works for months keeps a copy of every day, and never many', () => {
  let copies: readonly Aged[] = []
  const start = Date.parse('2026-01-05T14:00:00.000Z')
  for (let day = 0; day < 90; day += 1) {
    for (let turn = 0; turn < 60; turn += 1) {
      const now = new Date(start + day * DAY + turn * 7 * MINUTE).toISOString()
      copies = staying([...copies, { at: now, why: 'work' }], now)
      expect(copies.length).toBeLessThanOrEqual(NEWEST + 24 + DAYS)
    }
  }
  const days = new Set(copies.map(({ at }) => at.slice(0, 10)))
  expect(days.size).toBe(DAYS + 1)
  for (let day = 90 - DAYS; day < 90; day += 1)
    expect(days).toContain(new Date(start + day * DAY).toISOString().slice(0, 10))
})
