import type { AlignedColumn } from '~/journey/compare/align.ts'
import type { Difference } from '~/journey/compare/differences.ts'
import { createTouchpoint } from '~/journey/create-touchpoint.ts'
import { fieldOf } from '~/journey/drawing/field.ts'
import { renderSvg } from '~/journey/drawing/render-svg.ts'
import { FULL } from '~/journey/drawing/style.ts'
import { partOf } from '~/journey/paper/board-pages.ts'
import type { Journey } from '~/journey/schema.ts'
import type { PlacedTouchpoint } from '~/journey/select.ts'
import { LEVELS, type Level } from '~/journey/vocabulary.ts'
import { journeyWords } from '~/words/en/journey.ts'

/** What stands over a column of one of two maps. */
export interface CompareCard {
  readonly key: string
  /** Null where this map has nothing in this column. */
  readonly title: string | null
  readonly waiting: boolean
  readonly tag: 'gone' | 'added' | 'moved' | 'changed' | null
}

type Which = 'before' | 'after'

/** How high a picture is, in pixels. */
export const PICTURE_HEIGHT = 160

/** Where the words of the levels stand beside a picture, in pixels from its top: as far apart as its lines. */
export function levelTops(): readonly { readonly level: Level; readonly top: number }[] {
  const edge = FULL.point + FULL.thickness + 3
  const { y } = fieldOf({ left: 0, right: 0, top: edge, bottom: PICTURE_HEIGHT - edge, columns: 1 })
  return LEVELS.map((level) => ({ level, top: y(level) }))
}

/** The cards of one map, one for every column of both. */
export function cardsOf(
  columns: readonly AlignedColumn[],
  which: Which,
  differences: readonly Difference[],
): readonly CompareCard[] {
  const changed = new Set(differences.flatMap((each) => ('touchpoint' in each ? [each.touchpoint.id] : [])))
  return columns.map((column, at) => {
    const own = column[which]
    const paired = column.before !== null && column.after !== null
    const other = which === 'before' ? 'gone' : 'added'
    const differs = paired && which === 'after' && changed.has(column.after?.touchpoint.id ?? '')
    return {
      key: `${at}`,
      title: own === null ? null : own.touchpoint.title || journeyWords.untitledTouchpoint,
      waiting: own?.touchpoint.kind === 'waiting',
      tag: own === null ? null : column.moved ? 'moved' : paired ? (differs ? 'changed' : null) : other,
    }
  })
}

/** The two lines of one map, with room for the columns that only the other one has. */
export function pictureOf(
  journey: Journey,
  columns: readonly AlignedColumn[],
  which: Which,
  look: { readonly persona: string; readonly width: number },
): string {
  const stand = columns.map((column, at) => placed(column[which] ?? standIn(column), at))
  const absent = new Set(columns.flatMap((column, at) => (column[which] === null ? [String(at)] : [])))
  return renderSvg(partOf(journey, stand), { ...look, absent, height: PICTURE_HEIGHT, id: `compare-${which}` })
}

/** Named by its column, so that no two are of one name whatever the maps call them. */
function placed(found: PlacedTouchpoint, at: number): PlacedTouchpoint {
  return { ...found, touchpoint: { ...found.touchpoint, id: String(at) } }
}

/** Keeps the room of a column that this map does not have. */
function standIn({ before, after }: AlignedColumn): PlacedTouchpoint {
  const stage = (before ?? after)?.stage ?? { id: '', title: '', goal: '', touchpoints: [] }
  return { touchpoint: createTouchpoint('', ''), stage, number: 0 }
}
