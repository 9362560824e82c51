import { type Line, levelsIn, touchpointsIn } from '../line.ts'
import { lookColour, personaLook } from '../people/persona-look.ts'
import type { Journey } from '../schema.ts'
import type { Level } from '../vocabulary.ts'
import { curveThrough } from './curve.ts'
import { fieldOf } from './field.ts'
import { grid, labelWidth } from './picture.ts'
import { COLOR, COMPACT, WALL } from './style.ts'
import { element } from './svg.ts'

/** Whose lines a small picture shows; the place among all personas of the map decides how they look. */
export interface SeveralPicture {
  readonly people: readonly { readonly id: string; readonly place: number }[]
  readonly line: Line
  readonly width: number
  readonly height: number
  /** The words of the levels, written on the left. */
  readonly labels?: Readonly<Record<Level, string>>
  /** Larger marks and letters, for a screen that a room looks at. */
  readonly wall?: boolean
  /** The touchpoint that is pointed at. */
  readonly selected?: string | null
}

/** The two lines of each of several people as SVG text: thin what they expect, thick what they perceive. */
export function renderSeveral(journey: Journey, picture: SeveralPicture): string {
  const { people, line, width, height, labels } = picture
  const style = picture.wall ? { ...WALL, point: 8, thickness: 3.5 } : COMPACT
  const touchpoints = touchpointsIn(journey, line)
  const edge = style.point + style.thickness + 3
  const left = labels ? labelWidth(labels, style) : 0
  const field = fieldOf({ left, right: width, top: edge, bottom: height - edge, columns: touchpoints.length })
  const chosen = touchpoints.findIndex(({ touchpoint }) => touchpoint.id === picture.selected)
  const pointed = { x: field.x(chosen) - field.pitch / 2, y: 0, width: field.pitch, height, fill: COLOR.line, rx: 6 }
  const lines = people.flatMap(({ id, place }) => {
    const look = personaLook(place)
    const levels = touchpoints.map(({ touchpoint }) => levelsIn(touchpoint, id, line))
    const path = (side: 'expected' | 'perceived', thickness: number) => {
      const d = curveThrough(levels.map((level, at) => field.point(at, level[side])))
      const stroke = {
        stroke: lookColour(look),
        'stroke-width': thickness,
        'stroke-dasharray': look[side] || undefined,
      }
      return d === '' ? '' : element('path', { d, fill: 'none', ...stroke })
    }
    const points = levels.map(({ perceived }, at) => {
      const point = field.point(at, perceived)
      return point ? element('circle', { cx: point.x, cy: point.y, r: style.point, fill: lookColour(look) }) : ''
    })
    return [path('expected', style.thickness * 0.625), path('perceived', style.thickness + 0.5), ...points]
  })
  const size = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height }
  return element('svg', { ...size, 'aria-hidden': 'true' }, [
    ...(chosen < 0 ? [] : [element('rect', pointed)]),
    grid(field, left, width, labels, style),
    ...lines,
  ])
}
