import { expect, test } from 'vitest'
import { evenly } from '~/components/journey/board/across.ts'
import { cardAside } from '~/components/journey/board/card-aside.ts'
import { BOARD, heightsFor } from '~/components/journey/board/geometry.ts'
import { levelMiddle } from '~/components/journey/board/lines.ts'
import { coincides, toBoard } from '~/components/journey/board/model.ts'
import { toNodes } from '~/components/journey/board/nodes.ts'
import { endLabels, lowestGaps, personLines } from '~/components/journey/board/several.ts'
import { gripPlace, LABELS, pitchFor, slotPlace, slotShift } from '~/components/journey/board/slots.ts'
import { laneCells } from '~/components/journey/lanes/cells.ts'
import { shortName } from '~/components/journey/people/name-of.ts'
import type { Level } from '~/journey/vocabulary.ts'
import { aJourney, aTouchpoint } from '../a-journey.ts'

const IDS = ['ana', 'ben', 'cy']
const felt = (expected: Level | null, perceived: Level | null) => ({
  expected,
  expectedWhy: '',
  perceived,
  perceivedWhy: '',
})

const journey = {
  ...aJourney({
    One: [
      aTouchpoint('a', { feelings: { ana: felt(1, 0), ben: felt(2, -1), cy: felt(0, 0) } }),
      aTouchpoint('b', { feelings: { ana: felt(0, 2), ben: felt(null, 1) } }),
      aTouchpoint('c', { future: { change: 'add', perceived: {}, note: '' }, feelings: { ana: felt(2, -2) } }),
    ],
  }),
  personas: IDS.map((id) => ({
    id,
    name: id.toUpperCase(),
    who: '',
    situation: '',
    job: '',
    worries: [],
    wants: [],
    contact: '',
  })),
}
const board = toBoard(journey, 'ben', 'today', IDS)
const room = { heights: heightsFor(0), across: evenly(board.width, pitchFor(3)) }
const cells = laneCells(journey, '2026-11-28')

test('[G6] with several shown the lowest gap of any of them counts, and it is told whose that is', () => {
  expect(board.columns.map(({ gap, gapOf }) => [gap, gapOf])).toEqual([
    [-3, 'BEN'],
    [2, 'ANA'],
    [null, ''],
  ])
  expect(toBoard(journey, 'ana').columns.map(({ gap, gapOf }) => [gap, gapOf])).toEqual([
    [-1, ''],
    [2, ''],
    [null, ''],
  ])
  expect(board.columns.slice(0, 1).map((column) => cardAside(column, null, false))).toEqual([
    'No owner, gap −3, the lowest, that of BEN',
  ])
})

test('[G6] bar and number follow a point under the finger', () => {
  const gapsWith = (level: Level) =>
    lowestGaps(board.columns, board.people, room, { touchpoint: 'a', persona: 'ben', side: 'perceived', level }).map(
      ({ gap }) => gap,
    )
  expect(lowestGaps(board.columns, board.people, room, null).map(({ gap }) => gap)).toEqual([-3, 2])
  expect(gapsWith(2)).toEqual([-1, 2])
  expect(gapsWith(-2)).toEqual([-4, 2])
})

test('[G6] a number stands between the card and the highest line', () => {
  for (const { number } of lowestGaps(board.columns, board.people, room, null)) {
    expect(number?.y).toBeGreaterThan(BOARD.cardTop + BOARD.cardHeight + 10)
    expect((number?.y ?? 0) + 10).toBeLessThan(levelMiddle(2, room.heights.step) + slotShift({ at: 0, of: 12 }) - 5)
  }
})

test('[G7] each person has a line of their own, with holes where a level is not known, and a point of another moves nothing', () => {
  const [, ben] = board.people
  if (!ben) throw new Error('Nobody there')
  const lines = personLines(board.columns, ben, room, null)
  expect(lines.expected).toBe('')
  expect(lines.perceived).not.toBe('')
  expect(lines.end?.x).toBe(slotPlace(1, ben.slot, room.across).x)
  const other = { touchpoint: 'a', persona: 'ana', side: 'perceived', level: 2 } as const
  expect(personLines(board.columns, ben, room, other)).toEqual(lines)
})

const SIZES = [2, 3, 4, 5, 8, 12].flatMap((of) => [0.6, 0.7, 0.85, 1].map((zoom) => [of, zoom] as const))

test.each(SIZES)(
  '[G7] of %i people every point can be taken, 24 pixels at least, at %d of its size, and none lies on another',
  (of, zoom) => {
    const across = evenly(3, pitchFor(of, zoom))
    const { step } = heightsFor(0)
    for (const [one, other] of [
      [0, 0],
      [0, 1],
      [2, -2],
      [null, null],
    ] as const) {
      const boxes = Array.from({ length: of }, (_, at) => ({ at, of })).flatMap((slot) => {
        const { x, width } = slotPlace(1, slot, across)
        const together = one === other
        return (
          [
            ['expected', one],
            ['perceived', other],
          ] as const
        ).map(([side, level]) => {
          const { top, height } = gripPlace(slot, side, together, zoom)
          const y = levelMiddle(level, step) - BOARD.point / 2 + top
          return { left: x - width / 2, right: x + width / 2, top: y, bottom: y + height }
        })
      })
      for (const [at, box] of boxes.entries()) {
        expect(zoom * Math.min(box.right - box.left, box.bottom - box.top)).toBeGreaterThanOrEqual(23.999)
        expect(box.left).toBeGreaterThanOrEqual(across.left(1) - 0.001)
        expect(box.right).toBeLessThanOrEqual(across.left(2))
        for (const next of boxes.slice(at + 1)) {
          const apart = box.right <= next.left + 0.001 || box.bottom <= next.top + 0.001
          expect(apart || next.bottom <= box.top + 0.001, JSON.stringify([box, next])).toBe(true)
        }
      }
    }
  },
)

test('[G7] Tab comes to everybody, expected first; one person alone keeps the points they had', () => {
  const ids = (shown: readonly string[]) =>
    toNodes(toBoard(journey, 'ben', 'today', shown), [0], { ...room, across: evenly(3) }, { locked: false, cells })
      .filter(({ type }) => type === 'point')
      .map(({ id }) => id)
  expect(ids(['ana', 'ben'])).toEqual(['expected:a:ana', 'perceived:a:ana', 'expected:a:ben', 'perceived:a:ben'])
  expect(ids(['ben'])).toEqual(['expected:a', 'perceived:a'])
})

test('[G7] two that are not known stand in one place where several are shown', () => {
  expect(coincides({ expected: null, perceived: null }, true)).toBe(true)
  expect(coincides({ expected: null, perceived: null })).toBe(false)
})

test('[G8] names at the end of the lines never lie on each other and stay near', () => {
  const people = Array.from({ length: 12 }, (_, at) => ({
    id: `p${at}`,
    name: `P${at}`,
    place: at,
    slot: { at, of: 12 },
  }))
  const ends = people.map((person, at) => ({ person, end: { x: 300, y: 300 + (at % 3) } }))
  const labels = endLabels(ends, 348)
  const tops = labels.map(({ at }) => at.y).sort((one, other) => one - other)
  expect(labels).toHaveLength(12)
  for (const [at, top] of tops.slice(1).entries()) expect(top - (tops[at] ?? 0)).toBeGreaterThanOrEqual(LABELS.apart)
  for (const { at, from } of labels) expect(Math.abs(at.y - from.y)).toBeLessThan(7 * LABELS.apart)
  expect(
    endLabels(
      people.map((person) => ({ person, end: null })),
      348,
    ),
  ).toEqual([])
})

test('[G8] a long name is cut between letters', () => {
  expect(shortName('Ana')).toBe('Ana')
  expect([...shortName('👩‍🔧'.repeat(40))].length).toBeLessThanOrEqual(16)
})
