import { KINDS, type Kind } from '~/journey/vocabulary.ts'
import { fieldsOf, listOf, textOf } from './guards.ts'

/** One moment on a learner's worksheet; only a starred one needs an owner. */
export interface MomentRow {
  readonly text: string
  readonly kind: Kind
  readonly star: boolean
  readonly owner: string
}

export interface MomentTally {
  readonly moments: number
  readonly indirect: number
  readonly waiting: number
  readonly stars: number
  readonly owned: number
}

export const EMPTY_ROW: MomentRow = {
  text: '',
  kind: 'direct',
  star: false,
  owner: '',
}

/** Reads kept rows, or the starters when nothing was kept. */
export function readMomentRows(
  raw: unknown,
  starters: readonly { readonly text: string; readonly kind: Kind }[],
): readonly MomentRow[] {
  const rows = fieldsOf(raw)['rows']
  if (!Array.isArray(rows)) return starters.map((starter) => ({ ...EMPTY_ROW, ...starter }))
  return listOf(rows).map((row) => {
    const fields = fieldsOf(row)
    return {
      text: textOf(fields['text']),
      kind: KINDS.find((kind) => kind === fields['kind']) ?? EMPTY_ROW.kind,
      star: fields['star'] === true,
      owner: textOf(fields['owner']),
    }
  })
}

/** Counts the rows that have words. */
export function tallyOf(rows: readonly MomentRow[]): MomentTally {
  const written = rows.filter((row) => row.text.trim() !== '')
  const starred = written.filter((row) => row.star)
  return {
    moments: written.length,
    indirect: written.filter((row) => row.kind === 'indirect').length,
    waiting: written.filter((row) => row.kind === 'waiting').length,
    stars: starred.length,
    owned: starred.filter((row) => row.owner.trim() !== '').length,
  }
}

export type Wish = 'moments' | 'indirect' | 'waiting' | 'starsFew' | 'starsMany' | 'owners'

/** What the list still wants: enough moments, two indirect, two waits, three to five stars, an owner for each star. */
export function wishesOf(tally: MomentTally, goal: number): readonly Wish[] {
  const wishes: readonly (readonly [boolean, Wish])[] = [
    [tally.moments < goal, 'moments'],
    [tally.indirect < 2, 'indirect'],
    [tally.waiting < 2, 'waiting'],
    [tally.stars < 3, 'starsFew'],
    [tally.stars > 5, 'starsMany'],
    [tally.stars > 0 && tally.owned < tally.stars, 'owners'],
  ]
  return wishes.filter(([open]) => open).map(([, wish]) => wish)
}

/** The rows with one of them changed. */
export function withRow(rows: readonly MomentRow[], place: number, change: Partial<MomentRow>): readonly MomentRow[] {
  return rows.map((row, at) => (at === place ? { ...row, ...change } : row))
}
