import type { Path } from '~/training/play/path.ts'

/** The picture's own measure; it grows and shrinks with its frame. */
export const WIDTH = 340
const TOP = 22
const BOTTOM = 130
/** Room for the words of the scale. */
const LEFT = 56
const RIGHT = 14

export interface MeterLine {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly points: readonly { readonly x: number; readonly y: number }[]
  /** The same points as an SVG polyline wants them. */
  readonly drawn: string
}

/** The level lines of the picture: its foot, its middle and its top. */
export const LEVELS = [yOf(0), yOf(50), yOf(100)]

/** Each meter as a line from before the first word to the end, one column for each line taken. */
export function meterLines({ start, stops }: Path): readonly MeterLine[] {
  return start.map(({ name, value }, meter) => {
    const values = [value, ...stops.map(({ meters }) => meters[meter]?.value ?? value)]
    const points = values.map((one, at) => ({ x: xOf(at, stops.length), y: yOf(one) }))
    const drawn = points.map(({ x, y }) => `${x},${y}`).join(' ')
    return { name, from: value, to: values.at(-1) ?? value, points, drawn }
  })
}

/** Where a column stands; column 0 is the moment before the first line. */
export function xOf(column: number, last: number): number {
  return Math.round(LEFT + ((WIDTH - LEFT - RIGHT) * column) / Math.max(1, last))
}

function yOf(value: number): number {
  return Math.round(BOTTOM - ((BOTTOM - TOP) * value) / 100)
}
