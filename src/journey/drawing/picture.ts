import { type Line, levelsIn, standsIn, touchpointsIn } from '../line.ts'
import type { Journey } from '../schema.ts'
import { LEVELS, type Level } from '../vocabulary.ts'
import { curveThrough, type Point } from './curve.ts'
import { type Field, fieldOf } from './field.ts'
import type { GapColumn } from './gaps.ts'
import { COLOR, COMPACT, FULL, type Style, WALL } from './style.ts'
import { element, safe } from './svg.ts'

/** What a picture shows, and how. */
export interface Picture {
  readonly persona: string
  readonly line?: Line
  /** What it is called and what it shows, for those who do not see it. Without a title it is decoration. */
  readonly title?: string
  readonly description?: string
  /** Unlike any other on the page; made of the map and the line unless given. */
  readonly id?: string
  readonly width?: number
  readonly height?: number
  /** The middle of each column, where they do not stand equally far apart. */
  readonly middles?: readonly number[]
  /** The words of the levels, written on the left; without them there is no such column. */
  readonly labels?: Readonly<Record<Level, string>>
  /** Smaller marks and no numbers. */
  readonly compact?: boolean
  /** Larger marks and letters, for a screen that a room looks at. */
  readonly wall?: boolean
  /** The touchpoint that gets a ring. */
  readonly selected?: string | null
  /** Touchpoints that only keep the room of a column: the lines pass by them. */
  readonly absent?: ReadonlySet<string>
}

/** How the numbers of wide gaps are written. */
export type Numbers = (columns: readonly GapColumn[], style: Style) => readonly string[]

/** The two lines of a map for one persona as SVG text, with numbers or without. */
export function drawPicture(journey: Journey, picture: Picture, numbers: Numbers | null): string {
  const { persona, line = 'today', width = 640, height = 260, labels, compact = false } = picture
  const style = compact ? COMPACT : picture.wall ? WALL : FULL
  const shown = touchpointsIn(journey, line).map(({ touchpoint }) => ({
    id: touchpoint.id,
    ...levelsIn(touchpoint, persona, line),
    today: line === 'future' ? levelsIn(touchpoint, persona, 'today').perceived : null,
    added: !standsIn(touchpoint, 'today'),
    absent: picture.absent?.has(touchpoint.id) === true,
  }))
  const edge = style.point + style.thickness + 3
  const left = labels ? labelWidth(labels, style) : 0
  const field = fieldOf({
    left,
    right: width,
    top: edge,
    bottom: height - edge,
    columns: shown.length,
    middles: picture.middles,
  })
  const columns = shown.map(({ expected, perceived, today, added, absent }, at) => ({
    expected: field.point(at, expected),
    perceived: field.point(at, perceived),
    today: field.point(at, today),
    added,
    absent,
    gap: expected === null || perceived === null ? null : perceived - expected,
  }))
  const chosen = columns[shown.findIndex(({ id }) => id === picture.selected)]
  const id = picture.id ?? `map-${journey.id}-${line}`
  return element('svg', frameOf(picture, id, width, height), [
    ...namesOf(picture, id),
    grid(field, left, width, labels, style),
    ...columns.map((column) => bar(column, Math.min(style.bar, field.pitch * 0.45))),
    ...bothLines(columns, style),
    ...(chosen ? [ring(chosen.perceived ?? chosen.expected, style)] : []),
    ...(compact || !numbers ? [] : numbers(columns, style)),
  ])
}

function frameOf({ title, description }: Picture, id: string, width: number, height: number) {
  const size = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height }
  if (title === undefined) return { ...size, 'aria-hidden': 'true' }
  const described = description === undefined ? undefined : `${id}-description`
  return { ...size, role: 'img', 'aria-labelledby': `${id}-title`, 'aria-describedby': described }
}

function namesOf({ title, description }: Picture, id: string): readonly string[] {
  if (title === undefined) return []
  const name = element('title', { id: `${id}-title` }, [safe(title)])
  return description === undefined ? [name] : [name, element('desc', { id: `${id}-description` }, [safe(description)])]
}

/** How much room the words of the levels take. */
export function labelWidth(labels: Readonly<Record<Level, string>>, { letters }: Style): number {
  return Math.ceil(Math.max(...LEVELS.map((level) => labels[level].length)) * letters * 0.56) + 14
}

/** A rule for each level, with its word where there are any. */
export function grid(field: Field, left: number, right: number, labels: Picture['labels'], { letters }: Style): string {
  const lines = LEVELS.flatMap((level) => {
    const y = field.y(level)
    const fine = level === 0
    const stroke = fine ? { stroke: COLOR.edge } : { stroke: COLOR.line, 'stroke-dasharray': '2 4' }
    const rule = element('line', { x1: left, x2: right, y1: y, y2: y, ...stroke })
    if (!labels) return [rule]
    const place = { x: left - 12, y: y + letters * 0.35, 'text-anchor': 'end', 'font-size': letters }
    const look = { fill: fine ? COLOR.ink : COLOR.inkSoft, 'font-weight': fine ? 700 : 400 }
    return [rule, element('text', { ...place, ...look }, [safe(labels[level])])]
  })
  return element('g', {}, lines)
}

function bar({ expected, perceived, gap }: GapColumn, width: number): string {
  if (!expected || !perceived || !gap) return ''
  const y = Math.min(expected.y, perceived.y)
  const height = Math.abs(expected.y - perceived.y)
  const fill = gap < 0 ? COLOR.belowBar : COLOR.aboveBar
  return element('rect', { x: expected.x - width / 2, y, width, height, fill })
}

/** A column of a picture; `today` is set where the future is shown, and lies under it. */
interface DrawnColumn extends GapColumn {
  readonly today: Point | null
  readonly added: boolean
  readonly absent: boolean
}

function bothLines(columns: readonly DrawnColumn[], style: Style): readonly string[] {
  const { point, thickness } = style
  const path = (side: 'expected' | 'perceived' | 'today', more: Record<string, string | number>) => {
    // Today's line passes by what only the future has.
    const shown = columns.filter(({ added, absent }) => !absent && !(added && side === 'today'))
    const d = curveThrough(shown.map((column) => column[side]))
    const stroke = side === 'expected' ? COLOR.expected : COLOR.perceived
    return d === '' ? '' : element('path', { d, fill: 'none', stroke, ...more })
  }
  const hollow = { r: point - thickness / 2, fill: COLOR.card, stroke: COLOR.expected, 'stroke-width': thickness * 0.8 }
  return [
    path('expected', { 'stroke-width': thickness * 0.8, 'stroke-dasharray': style.dash }),
    path('today', { 'stroke-width': thickness / 2, opacity: 0.6 }),
    path('perceived', { 'stroke-width': thickness }),
    ...columns.map(({ expected }) => circle(expected, hollow)),
    ...columns.map(({ perceived, gap }) =>
      circle(perceived, { r: gap === 0 ? point * 0.5 : point, fill: COLOR.perceived }),
    ),
  ]
}

function circle(at: Point | null, look: Record<string, string | number>): string {
  return at ? element('circle', { cx: at.x, cy: at.y, ...look }) : ''
}

function ring(at: Point | null, { point, thickness }: Style): string {
  return circle(at, { r: point + thickness + 1, fill: 'none', stroke: COLOR.ink, 'stroke-width': 2 })
}
