import type { Huddle } from '~/training/module.ts'
import type { SheetBlock } from '~/training/sheet.ts'

/** How a page looks from far away, as SVG text: what stands on it is drawn as lines and boxes, in the page's own colours. */
export function pictureOf({
  blocks,
  landscape,
}: {
  readonly blocks: readonly SheetBlock[]
  readonly landscape: boolean
}): string {
  const [width, height] = landscape ? [110, 85] : [85, 110]
  const drawn = [bar(8, 9, 40, 4)]
  let y = 20
  for (const block of blocks) {
    if (block.heading !== undefined) {
      drawn.push(bar(8, y, 26, 2.4))
      y += 6
    }
    for (const row of rowsOf(block, width - 16)) {
      drawn.push(row.draw(y))
      y += row.high
    }
    y += 2
  }
  const inside = `<clipPath id="p"><rect width="${width}" height="${height - 6}"/></clipPath>`
  const page = `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="2" fill="var(--card)" stroke="var(--edge)"/>`
  return `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${inside.replaceAll('"p"', `"p${width}"`)}${page}<g clip-path="url(#p${width})">${drawn.join('')}</g></svg>`
}

interface Row {
  readonly high: number
  readonly draw: (y: number) => string
}

function rowsOf(block: SheetBlock, room: number): readonly Row[] {
  const { boxes = [], steps = [], lines = [], say = [], text, columns, rows, empty = rows?.length ?? 0 } = block
  const reach = (words: string) => Math.min(room - 8, 10 + words.length * 0.7)
  return [
    ...boxes.map((words) => ({ high: 5, draw: (y: number) => box(8, y) + bar(14, y + 0.6, reach(words), 1.6) })),
    ...steps.map((words) => ({
      high: 5,
      draw: (y: number) => dot(9.6, y + 1.4) + bar(14, y + 0.6, reach(words), 1.6),
    })),
    ...say.map((words) => ({ high: 5, draw: (y: number) => bar(11, y, reach(words), 1.8) })),
    ...lines.map(() => ({ high: 6, draw: (y: number) => bar(8, y + 1, 12, 1.6) + bar(22, y + 3, room - 14, 0.6) })),
    ...(text === undefined ? [] : [{ high: 5, draw: (y: number) => bar(8, y, reach(text), 1.6) }]),
    ...(columns === undefined
      ? []
      : [{ high: 6 * (empty + 1) + 2, draw: (y: number) => grid(y, room, columns.length, empty + 1) }]),
  ]
}

const bar = (x: number, y: number, width: number, height: number) =>
  `<rect x="${x}" y="${y}" width="${width.toFixed(1)}" height="${height}" fill="var(--ink-soft)"/>`
const box = (x: number, y: number) =>
  `<rect x="${x}" y="${y}" width="3" height="3" fill="none" stroke="var(--ink-soft)" stroke-width=".7"/>`
const dot = (x: number, y: number) => `<circle cx="${x}" cy="${y}" r="1.5" fill="var(--ink-soft)"/>`

function grid(y: number, room: number, columns: number, rows: number): string {
  const across = Array.from({ length: rows + 1 }, (_, row) => bar(8, y + row * 6, room, 0.5))
  const down = Array.from({ length: columns + 1 }, (_, at) => bar(8 + (at * room) / columns - 0.25, y, 0.5, rows * 6))
  return [...across, ...down].join('')
}

/** The same of a huddle's page. */
export function pictureOfHuddle({ line, ask, badly, quote, ten, debrief }: Huddle): string {
  const blocks = [
    { heading: '3', steps: [quote, badly, line, ask] },
    { heading: '10', steps: ten.map((step) => step.do) },
    { heading: '+', boxes: debrief },
  ]
  return pictureOf({ blocks, landscape: false })
}
