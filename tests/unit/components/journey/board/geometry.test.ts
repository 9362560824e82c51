import { expect, test } from 'vitest'
import { evenly } from '~/components/journey/board/across.ts'
import { BOARD, heightsFor, picturePlace, pitchOnWide, pointTop, stepFor } from '~/components/journey/board/geometry.ts'
import { levelAtTop } from '~/components/journey/board/level-at.ts'
import { nameIndent } from '~/components/journey/board/name-indent.ts'
import { LEVELS } from '~/journey/vocabulary.ts'
import { readLook } from '~/session/look.ts'

test('every level has a place that leads back to it', () => {
  const { step } = heightsFor(700)
  for (const level of LEVELS) expect(levelAtTop(pointTop(level, step), step)).toBe(level)
})

test('a point dragged past the ends stays on the last level', () => {
  expect(levelAtTop(-500, 60)).toBe(2)
  expect(levelAtTop(5000, 60)).toBe(-2)
})

test('places of levels lie on the grid that Svelte Flow snaps to, "Not known" too', () => {
  const { step } = heightsFor(813)
  for (const level of [...LEVELS, null]) expect(pointTop(level, step) % step).toBe(0)
})

test('a point is never smaller than a finger needs, and neighboring levels do not overlap', () => {
  expect(BOARD.innerPoint).toBeGreaterThanOrEqual(24)
  expect(heightsFor(0).step).toBeGreaterThanOrEqual(BOARD.point)
})

test('on a wide and high screen the lines use the height; in any usual window they are as they were', () => {
  const wide = heightsFor(1175, readLook(undefined).lanes, true)
  expect(wide.whole).toBeGreaterThan(1075)
  expect(wide.whole).toBeLessThanOrEqual(1175)
  expect(wide.step).toBe(stepFor(1175, undefined, true))
  expect([500, 634, 1175].map((room) => stepFor(room))).toEqual([46, 49, 84])
  expect(stepFor(9000, undefined, true)).toBe(160)
})

test('the picture lies where the board will be', () => {
  const heights = heightsFor(700)
  const { width, height } = picturePlace(5, heights)
  expect(width).toBe(5 * BOARD.pitch)
  expect(height - 23).toBe(4 * heights.step)
  expect(evenly(5).middle(0)).toBe(BOARD.pitch / 2 - 4)
  expect(picturePlace(5, heights, 200).width).toBe(evenly(5, 200).width)
})

test('the name of a long stage stays in view, and never leaves its band', () => {
  const across = evenly(9)
  const stage = { from: 2, count: 5 }
  expect(nameIndent(stage, 0, across)).toBe(0)
  expect(nameIndent(stage, 2 * BOARD.pitch + 30, across)).toBe(30)
  expect(nameIndent(stage, 90 * BOARD.pitch, across)).toBe(5 * BOARD.pitch - 150)
  expect(nameIndent({ from: 0, count: 1 }, 500, across)).toBe(0)
})

test('lanes stand one under the other in their order; a closed one is a thin row, a hidden one is not there', () => {
  const looks = readLook({
    lanes: [
      { lane: 'thinks', shown: true, open: true },
      { lane: 'owner', shown: true, open: false },
      { lane: 'friction', shown: false, open: true },
    ],
  }).lanes
  const { lanes } = heightsFor(700, looks)
  expect(lanes.map(({ lane, open, top, height }) => [lane, open, top, height])).toEqual([
    ['thinks', true, 0, 72],
    ['owner', false, 72 + BOARD.laneGap, BOARD.closedLane],
  ])
})

test('more lanes make the board longer, and never its lines flatter', () => {
  const usual = heightsFor(700, readLook(undefined).lanes)
  const all = heightsFor(
    700,
    readLook(undefined).lanes.map((one) => ({ ...one, shown: true })),
  )
  expect(all.step).toBe(usual.step)
  expect(all.whole).toBeGreaterThan(usual.whole + 300)
  expect(heightsFor(700).step).toBeGreaterThan(usual.step)
})

test('on a wide window columns share the room they leave, keep their width where there is none, and stay cards', () => {
  expect(pitchOnWide(14, 2096)).toBe(149)
  expect(14 * pitchOnWide(14, 2096)).toBeLessThanOrEqual(2096)
  expect(pitchOnWide(14, 1400)).toBe(BOARD.pitch)
  expect(pitchOnWide(2, 2096)).toBe(168)
  expect(pitchOnWide(0, 2096)).toBe(BOARD.pitch)
})
