import type { Action, Journey, Touchpoint } from '../schema.ts'
import { feelingOf, ownerOf, personasOf } from '../select.ts'
import type { Level } from '../vocabulary.ts'
import { type Alignment, plainTitle } from './align.ts'

/** One thing that is different between two maps. */
export type Difference =
  | { readonly kind: 'added' | 'gone' | 'moved'; readonly touchpoint: Touchpoint; readonly stage: string }
  | { readonly kind: 'renamed'; readonly touchpoint: Touchpoint; readonly from: string }
  | {
      readonly kind: 'expected' | 'perceived'
      readonly touchpoint: Touchpoint
      readonly from: Level | null
      readonly to: Level | null
    }
  /** Names of owners; null is nobody. */
  | {
      readonly kind: 'owner'
      readonly touchpoint: Touchpoint
      readonly from: string | null
      readonly to: string | null
    }
  | { readonly kind: 'action-done' | 'action-added' | 'action-gone'; readonly action: Action }

/** The persona whose levels are compared: the one of the same id in both maps, else the first of each. */
export function sharedPersona(before: Journey, after: Journey, wanted: string | null): readonly [string, string] {
  const [first, second] = [personasOf(before), personasOf(after)]
  const one =
    first.find(({ id }) => id === wanted) ?? first.find(({ id }) => second.some((each) => each.id === id)) ?? first[0]
  return [one.id, (second.find(({ id }) => id === one.id) ?? second[0]).id]
}

/** Everything that is different, touchpoints in the order of the columns, actions last. */
export function differencesOf(
  before: Journey,
  after: Journey,
  { columns, pairs }: Alignment,
  personas: readonly [string, string],
): readonly Difference[] {
  const pairOf = new Map(pairs.map((pair) => [pair.after, pair]))
  const told = columns.flatMap((column): Difference[] => {
    const one = column.after ?? column.before
    if (!one) return []
    const pair = column.after ? pairOf.get(column.after) : undefined
    if (pair) return pairDifferences(before, after, pair, personas)
    // What moved is told where it stands in the second map.
    if (column.moved) return []
    return [{ kind: column.after ? 'added' : 'gone', touchpoint: one.touchpoint, stage: one.stage.title }]
  })
  return [...told, ...actionDifferences(before.actions, after.actions)]
}

function pairDifferences(
  before: Journey,
  after: Journey,
  pair: Alignment['pairs'][number],
  [first, second]: readonly [string, string],
): Difference[] {
  const [old, touchpoint] = [pair.before.touchpoint, pair.after.touchpoint]
  const told: Difference[] = []
  if (pair.moved) told.push({ kind: 'moved', touchpoint, stage: pair.after.stage.title })
  if (old.title !== touchpoint.title) told.push({ kind: 'renamed', touchpoint, from: old.title })
  const [was, is] = [feelingOf(old, first), feelingOf(touchpoint, second)]
  for (const kind of ['expected', 'perceived'] as const) {
    if (was[kind] !== is[kind]) told.push({ kind, touchpoint, from: was[kind], to: is[kind] })
  }
  const [from, to] = [ownerName(before, old.owner), ownerName(after, touchpoint.owner)]
  if (from !== to) told.push({ kind: 'owner', touchpoint, from, to })
  return told
}

function ownerName(journey: Journey, id: string | null): string | null {
  return id === null ? null : ownerOf(journey, id)?.name || id
}

/** Actions are the same where their ids are, else where their texts are. */
function actionDifferences(before: readonly Action[], after: readonly Action[]): Difference[] {
  const match = (action: Action, among: readonly Action[]) =>
    among.find(({ id }) => id === action.id) ?? among.find(({ text }) => plainTitle(text) === plainTitle(action.text))
  const news = after.flatMap((action): Difference[] => {
    const old = match(action, before)
    if (action.status === 'done' && old?.status !== 'done') return [{ kind: 'action-done', action }]
    return old ? [] : [{ kind: 'action-added', action }]
  })
  const gone = before
    .filter((action) => !match(action, after))
    .map((action) => ({ kind: 'action-gone' as const, action }))
  return [...news, ...gone]
}
