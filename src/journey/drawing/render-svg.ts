import type { Journey } from '../schema.ts'
import { type GapColumn, placeGapNumbers } from './gaps.ts'
import { drawPicture, type Picture } from './picture.ts'
import { COLOR, type Style } from './style.ts'
import { element } from './svg.ts'

/** The two lines of a map for one persona as SVG text, in the colours of the page it stands on. */
export function renderSvg(journey: Journey, picture: Picture): string {
  return drawPicture(journey, picture, numbers)
}

function numbers(columns: readonly GapColumn[], style: Style): readonly string[] {
  const { numberWidth: width, numberHeight: height, point, letters } = style
  return placeGapNumbers(columns, { width, height, point, clear: 2 }).map(({ x, y, gap }) => {
    const [color, edge] = gap < 0 ? [COLOR.below, COLOR.belowBar] : [COLOR.above, COLOR.aboveBar]
    const tag = { x: x - width / 2, y: y - height / 2, width, height, rx: height / 2, fill: COLOR.card, stroke: edge }
    const word = { x, y: y + letters * 0.35, 'text-anchor': 'middle', 'font-size': letters, 'font-weight': 700 }
    return element('rect', tag) + element('text', { ...word, fill: color }, [gap < 0 ? `−${-gap}` : `+${gap}`])
  })
}
