import { peaksOf } from '~/journey/analysis/peaks.ts'
import { actionsAt } from '~/journey/analysis/plan.ts'
import { recommendationOf } from '~/journey/analysis/recommend.ts'
import { renderSvg } from '~/journey/drawing/render-svg.ts'
import { type Line, levelsIn, touchpointsIn } from '~/journey/line.ts'
import { type BoardPage, boardPages, type PageStage } from '~/journey/paper/board-pages.ts'
import type { Journey } from '~/journey/schema.ts'
import { journeyWords as words } from '~/words/en/journey.ts'
import { mapPaperWords } from '~/words/en/map-paper.ts'
import { peakSaid } from '../marks/peak-said.ts'
import { shortDuration } from '../parts/duration-words.ts'
import { ownerName } from '../plan/rows.ts'
import type { Paper } from './papers.ts'

/** One touchpoint as it stands on paper. */
export interface PaperColumn {
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly keyMoment: boolean
  /** The best moment of the journey, its worst, its last; mostly none of them. */
  readonly peaks: string
  readonly waiting: boolean
  readonly added: boolean
  readonly owner: string
  readonly nobody: boolean
  readonly friction: string
  readonly actions: readonly string[]
  /** How likely customers are to recommend us after it; null where nobody was asked. */
  readonly score: { readonly mean: string; readonly answers: string } | null
}

/** One page of a board. */
export interface PaperPage {
  readonly columns: readonly PaperColumn[]
  readonly stages: readonly { readonly title: string; readonly count: number }[]
  readonly picture: string
  /** Whether a row tells the scores: somewhere on the map there is one, and every page has the same rows. */
  readonly scored: boolean
}

/** How high the two lines are drawn, in pixels of the picture. */
const FIELD = { normal: 236, big: 390 } as const
const PX = 96 / 25.4
/** The words of the levels and of the rows stand here, in millimetres. */
export const GUTTER = 22

/** How wide a column is, in millimetres: never so wide that a short map looks lost. */
export function columnWidth({ width, most }: Paper, columns: number): number {
  return Math.min((width - GUTTER) / Math.max(1, columns), (1.5 * (width - GUTTER)) / most)
}

/** The pages of the board of a map on a paper, for one persona; `set` tells the pictures of several apart. */
export function paperPages(
  journey: Journey,
  options: { persona: string; line: Line; paper: Paper; set?: number },
): readonly PaperPage[] {
  const { paper, line, persona } = options
  const peaks = peaksOf(
    touchpointsIn(journey, line).map(({ touchpoint }) => ({
      id: touchpoint.id,
      keyMoment: touchpoint.keyMoment,
      ...levelsIn(touchpoint, persona, line),
    })),
  )
  const pages = boardPages(journey, { line, most: paper.most }).map((page, at) => ({
    columns: page.columns.map(({ touchpoint }) => ({
      id: touchpoint.id,
      title: touchpoint.title || words.untitledTouchpoint,
      detail: detailOf(touchpoint),
      keyMoment: touchpoint.keyMoment,
      peaks: (peaks.get(touchpoint.id) ?? []).map(peakSaid).join(' '),
      waiting: touchpoint.kind === 'waiting',
      added: touchpoint.future.change === 'add',
      owner: ownerName(journey, touchpoint.owner),
      nobody: touchpoint.owner === null,
      friction: touchpoint.friction,
      actions: actionsAt(journey, touchpoint.id)
        .filter(({ status }) => status !== 'dropped')
        .map(({ text }) => text),
      score: scoreOf(journey, touchpoint.id),
    })),
    stages: page.stages.map(stageSaid),
    picture: pictureOf(page, { ...options, at }),
  }))
  const scored = pages.some(({ columns }) => columns.some(({ score }) => score !== null))
  return pages.map((page) => ({ ...page, scored }))
}

/** As the lane of the board tells it. */
function scoreOf({ voices }: Journey, id: string): PaperColumn['score'] {
  const found = recommendationOf(voices.filter(({ touchpoint }) => touchpoint === id))
  if (!found) return null
  const net = found.net === null ? null : words.signed(found.net)
  return {
    mean: mapPaperWords.outOfTen(found.mean.toFixed(1)),
    answers: mapPaperWords.recommend(found.count, net),
  }
}

function pictureOf(
  { part, columns }: BoardPage,
  { persona, line, paper, set = 0, at }: { persona: string; line: Line; paper: Paper; set?: number; at: number },
): string {
  return renderSvg(part, {
    persona,
    line,
    id: `paper-${set}-${at}`,
    width: Math.round(columnWidth(paper, columns.length) * columns.length * PX),
    height: fieldHeight(paper),
  })
}

/** How high the lines are drawn on a paper, in pixels. */
export function fieldHeight({ most }: Paper): number {
  return most > 8 ? FIELD.big : FIELD.normal
}

function stageSaid({ stage, count, goesOn }: PageStage) {
  const title = stage.title || words.untitledStage
  return { title: goesOn ? mapPaperWords.goesOn(title) : title, count }
}

function detailOf({ kind, channel, lasts }: BoardPage['columns'][number]['touchpoint']): string {
  if (kind === 'waiting') return [words.waitingSays, shortDuration(lasts)].filter(Boolean).join(', ')
  return channel === null || channel === 'none' ? words.kinds[kind] : words.channels[channel]
}
