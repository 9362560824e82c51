import type { PlacedAction } from '~/journey/analysis/effort-gap.ts'
import { EFFORTS, type Effort } from '~/journey/vocabulary.ts'

const LEFT = 52
const CELL = 148
const STEP = 34
const ACROSS = 4
const TOP = 28
const PAD = 10
/** How many stand in one field; the rest is a number. */
const MOST = 12

/** An action in the picture, with the number that the lists give it too. */
export interface Mark {
  readonly number: number
  readonly x: number
  readonly y: number
  readonly quickWin: boolean
}

export interface PictureRow {
  readonly gap: number
  readonly top: number
  readonly height: number
  /** For each field with too many: where that is said, and how many more there are. */
  readonly more: readonly { readonly x: number; readonly y: number; readonly number: number }[]
}

export interface Picture {
  readonly width: number
  readonly height: number
  readonly columns: readonly { readonly effort: Effort; readonly x: number; readonly width: number }[]
  readonly rows: readonly PictureRow[]
  readonly marks: readonly Mark[]
  /** The field of quick wins. */
  readonly wins: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

/** The actions in the order of the lists beside the picture: quick wins, then the others. */
export function numbered(placed: readonly PlacedAction[]): readonly PlacedAction[] {
  return [...placed.filter(({ quickWin }) => quickWin), ...placed.filter(({ quickWin }) => !quickWin)]
}

/** Where everything stands: effort across, the widest gap on top. */
export function pictureOf(placed: readonly PlacedAction[]): Picture {
  const all = numbered(placed)
  const widest = Math.min(-3, ...placed.map(({ gap }) => gap))
  const rows: PictureRow[] = []
  const marks: Mark[] = []
  let top = TOP
  for (let gap = widest; gap < 0; gap += 1) {
    let lines = 1
    const more: { x: number; y: number; number: number }[] = []
    for (const [column, effort] of EFFORTS.entries()) {
      const here = all.flatMap((one, at) => (one.gap === gap && one.effort === effort ? [{ ...one, at }] : []))
      const shown = here.slice(0, MOST)
      for (const [place, { at, quickWin }] of shown.entries()) {
        marks.push({ number: at + 1, quickWin, ...spot(column, place, top) })
      }
      if (here.length > MOST) more.push({ ...spot(column, MOST, top), number: here.length - MOST })
      lines = Math.max(lines, Math.ceil(Math.min(here.length, MOST + 1) / ACROSS))
    }
    const height = lines * STEP + PAD
    rows.push({ gap, top, height, more })
    top += height
  }
  const wide = rows.filter(({ gap }) => gap <= -2)
  return {
    width: LEFT + EFFORTS.length * CELL + 2,
    height: top + 2,
    columns: EFFORTS.map((effort, column) => ({ effort, x: LEFT + column * CELL, width: CELL })),
    rows,
    marks,
    wins: { x: LEFT, y: TOP, width: CELL, height: wide.reduce((sum, { height }) => sum + height, 0) },
  }
}

function spot(column: number, place: number, top: number): { readonly x: number; readonly y: number } {
  return {
    x: LEFT + column * CELL + PAD + STEP / 2 + (place % ACROSS) * STEP - 4,
    y: top + PAD / 2 + STEP / 2 + Math.floor(place / ACROSS) * STEP,
  }
}
