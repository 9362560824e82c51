import { expect, test } from 'vitest'
import { evenly } from '~/components/journey/board/across.ts'
import { heightsFor } from '~/components/journey/board/geometry.ts'
import { drawLines } from '~/components/journey/board/lines.ts'
import { toBoard } from '~/components/journey/board/model.ts'
import { type BoardNode, toNodes } from '~/components/journey/board/nodes.ts'
import { type LaneCells, laneCells } from '~/components/journey/lanes/cells.ts'
import { readLook } from '~/session/look.ts'
import { aJourney, aTouchpoint } from '../a-journey.ts'

const journey = aJourney({
  One: [aTouchpoint('a', { feels: [1, -1] }), aTouchpoint('b', { feels: [0, null] })],
  Two: [aTouchpoint('c', { feels: [0, 2] })],
  Empty: [],
})
const board = toBoard(journey, 'customer')
const room = { heights: heightsFor(700), across: evenly(board.width) }
const cells = laneCells(journey, '2026-11-28')

test('tab stops follow the journey: stage, card, expected, perceived', () => {
  expect(toNodes(board, [0, 1, 2, 3], room, { locked: false, cells }).map(({ id }) => id)).toEqual([
    'stage:One',
    ...['card:a', 'expected:a', 'perceived:a', 'lane:a'],
    ...['card:b', 'expected:b', 'perceived:b', 'lane:b'],
    'stage:Two',
    ...['card:c', 'expected:c', 'perceived:c', 'lane:c'],
    'stage:Empty',
  ])
})

test('only what is drawn is there', () => {
  expect(toNodes(board, [2], room, { locked: false, cells }).map(({ id }) => id)).toEqual([
    'stage:Two',
    ...['card:c', 'expected:c', 'perceived:c', 'lane:c'],
  ])
})

test('a point moves up and down in its own column, down to Angry; "Not known" stands below and aside', () => {
  const nodes = toNodes(board, [0, 1], room, { locked: false, cells })
  const known = nodes.find(({ id }) => id === 'perceived:a')
  const unknown = nodes.find(({ id }) => id === 'perceived:b')
  expect(known?.extent).toEqual([
    [known?.position.x, 0],
    [(known?.position.x ?? 0) + 44, 4 * room.heights.step + 44],
  ])
  expect(unknown?.position.y).toBe(5 * room.heights.step)
  expect(unknown?.position.x).not.toBe(nodes.find(({ id }) => id === 'expected:b')?.position.x)
})

test('nothing can be dragged on a map that another tab has', () => {
  expect(toNodes(board, [0, 1, 2], room, { locked: true, cells }).some(({ draggable }) => draggable)).toBe(false)
})

test('the nodes of a column stay what they were until the column, its lanes, its room or the lock change', () => {
  const columnA = (nodes: readonly BoardNode[]) => nodes.filter(({ id }) => id.endsWith(':a'))
  const laned = { ...room, heights: heightsFor(700, readLook({}).lanes) }
  const first = toNodes(board, [0, 1], laned, { locked: false, cells })
  const again = toNodes(board, [0, 1], laned, { locked: false, cells: laneCells(journey, '2026-11-28') })
  for (const [at, node] of columnA(first).entries()) expect(columnA(again)[at]).toBe(node)
  const owned: LaneCells = (touchpoint, lane) => ({ ...cells(touchpoint, lane), head: 'Dispatcher' })
  const otherwise = [
    toNodes(board, [0, 1], laned, { locked: false, cells: owned }),
    toNodes(board, [0, 1], laned, { locked: true, cells }),
    toNodes(board, [0, 1], { ...laned, across: evenly(board.width, 200) }, { locked: false, cells }),
  ]
  for (const nodes of otherwise) {
    expect(columnA(nodes)[0]).not.toBe(columnA(first)[0])
  }
  const lane = otherwise[0]?.find(({ id }) => id === 'lane:a')
  expect(lane?.type === 'lane' && lane.data.cells.map(({ head }) => head)).toContain('Dispatcher')
})

test('perceived lies over expected', () => {
  const nodes = toNodes(board, [0], room, { locked: false, cells })
  const zOf = (id: string) => nodes.find((node) => node.id === id)?.zIndex ?? 0
  expect(zOf('perceived:a')).toBeGreaterThan(zOf('expected:a'))
})

test('bars stand where both levels are known, and follow a point under the finger', () => {
  expect(drawLines(board.columns, room, null).bars.map(({ below }) => below)).toEqual([true, false])
  const live = { touchpoint: 'a', persona: 'customer', side: 'perceived', level: 1 } as const
  expect(drawLines(board.columns, room, live).bars.map(({ below }) => below)).toEqual([false])
})

test('wide gaps are told by a number, narrow ones are not', () => {
  expect(drawLines(board.columns, room, null).numbers.map(({ gap }) => gap)).toEqual([-2, 2])
})
