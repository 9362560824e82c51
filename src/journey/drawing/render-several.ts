import { type Line, levelsIn, touchpointsIn } from '../line.ts'
import { lookColour, personaLook } from '../people/persona-look.ts'
import type { Journey } from '../schema.ts'
import { LEVELS } from '../vocabulary.ts'
import { curveThrough } from './curve.ts'
import { fieldOf } from './field.ts'
import { COLOR, COMPACT } from './style.ts'
import { element } from './svg.ts'

/** Whose lines a small picture shows; the place among all personas of the map decides how they look. */
export interface SeveralPicture {
  readonly people: readonly { readonly id: string; readonly place: number }[]
  readonly line: Line
  readonly width: number
  readonly height: number
}

/** The two lines of each of several people as SVG text: thin what they expect, thick what they perceive. */
export function renderSeveral(journey: Journey, { people, line, width, height }: SeveralPicture): string {
  const touchpoints = touchpointsIn(journey, line)
  const edge = COMPACT.point + COMPACT.thickness + 3
  const field = fieldOf({ left: 0, right: width, top: edge, bottom: height - edge, columns: touchpoints.length })
  const rules = LEVELS.map((level) => {
    const stroke = level === 0 ? { stroke: COLOR.edge } : { stroke: COLOR.line, 'stroke-dasharray': '2 4' }
    return element('line', { x1: 0, x2: width, y1: field.y(level), y2: field.y(level), ...stroke })
  })
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
      return point ? element('circle', { cx: point.x, cy: point.y, r: COMPACT.point, fill: lookColour(look) }) : ''
    })
    return [path('expected', 1.25), path('perceived', COMPACT.thickness + 0.5), ...points]
  })
  const size = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height }
  return element('svg', { ...size, 'aria-hidden': 'true' }, [...rules, ...lines])
}
