import { expect, test } from 'vitest'
import { LEVELS, meterLines, WIDTH, xOf } from '~/components/training/play/later/meter-lines.ts'
import type { Stop } from '~/training/play/path.ts'

const stop = (trust: number): Stop => ({
  ...{ scene: 'Door', place: 0, said: '', judgement: 'best', note: '', takenBack: false, better: null },
  meters: [{ name: 'trust', value: trust }],
})
const path = { start: [{ name: 'trust', value: 50 }], stops: [stop(100), stop(0)] }

test('a meter is a line from the start over each step to the end, within its picture', () => {
  const [line] = meterLines(path)
  expect([line?.name, line?.from, line?.to]).toEqual(['trust', 50, 0])
  const [low, middle, high] = LEVELS
  expect(line?.points.map(({ y }) => y)).toEqual([middle, high, low])
  const places = line?.points.map(({ x }) => x) ?? []
  expect(places).toEqual([xOf(0, 2), xOf(1, 2), xOf(2, 2)])
  expect(Math.max(...places)).toBeLessThan(WIDTH)
  expect(line?.drawn.split(' ')).toHaveLength(3)
})

test('a path without a line is one point', () => {
  expect(meterLines({ start: path.start, stops: [] })[0]?.points).toHaveLength(1)
})
