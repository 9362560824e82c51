import type { CommandOf, JourneyCommand, Place } from '../commands.ts'
import type { Journey } from '../schema.ts'
import { findTouchpoint, touchpointsOf } from '../select.ts'

/** Takes all of these away. */
export function removeAll(ids: readonly string[]): CommandOf<'several'> {
  return as(ids.map((touchpoint) => ({ type: 'remove-touchpoint', touchpoint })))
}

/** Gives all of these one owner, or none. */
export function ownAll(ids: readonly string[], owner: string | null): CommandOf<'several'> {
  return as(ids.map((touchpoint) => ({ type: 'set-touchpoint', touchpoint, field: 'owner', value: owner })))
}

/**
 * Moves all of these one place, the foremost first, so that none passes another. Of neighbors in two stages the hindmost
 * go over to the stage of the others: nothing that is not moved comes between them.
 */
export function shiftAll(journey: Journey, ids: readonly string[], by: -1 | 1): CommandOf<'several'> {
  const over = goneOver(journey, ids, by)
  if (over) return over
  const foremost = by < 0 ? ids : [...ids].reverse()
  return as(foremost.map((touchpoint) => ({ type: 'shift-touchpoint', touchpoint, by })))
}

function goneOver(journey: Journey, ids: readonly string[], by: -1 | 1): CommandOf<'several'> | null {
  const places = touchpointsOf(journey).flatMap(({ touchpoint, number }) =>
    ids.includes(touchpoint.id) ? [number] : [],
  )
  const homes = journey.stages.filter(({ touchpoints }) => touchpoints.some(({ id }) => ids.includes(id)))
  const [from, to] = by > 0 ? homes : [...homes].reverse()
  const together = (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1
  if (!from || !to || !together) return null
  const hindmost = from.touchpoints.flatMap(({ id }) => (ids.includes(id) ? [id] : []))
  return moveAll(journey, hindmost, { stage: to.id, after: by > 0 ? null : (to.touchpoints.at(-1)?.id ?? null) })
}

/** Puts all of these into one place, one behind the other; behind one of themselves is behind the nearest that stays. */
export function moveAll(journey: Journey, ids: readonly string[], { stage, after }: Place): CommandOf<'several'> {
  const moving = new Set(ids)
  const there = journey.stages.find(({ id }) => id === stage)?.touchpoints.map(({ id }) => id) ?? []
  const before = after === null ? [] : there.slice(0, there.indexOf(after) + 1)
  let behind = before.findLast((id) => !moving.has(id)) ?? null
  return as(
    ids.map((touchpoint) => {
      const command = { type: 'move-touchpoint', touchpoint, place: { stage, after: behind } } as const
      behind = touchpoint
      return command
    }),
  )
}

/** The stages that touchpoints can be sent to: all but the one that holds every one of them already. */
export function stagesFor({ stages }: Journey, ids: readonly string[]): Journey['stages'] {
  const wanted = new Set(ids)
  return stages.filter(({ touchpoints }) => touchpoints.filter(({ id }) => wanted.has(id)).length < wanted.size)
}

/** Copies all of these behind the last of them, in their order. `copies` are the ids of the copies. */
export function duplicateAll(
  journey: Journey,
  ids: readonly string[],
  copies: readonly string[],
): CommandOf<'several'> {
  const last = ids.at(-1)
  const stage = last === undefined ? undefined : findTouchpoint(journey, last)?.stage.id
  if (last === undefined || stage === undefined) return as([])
  let after = last
  return as(
    ids.flatMap((touchpoint, at): JourneyCommand[] => {
      const id = copies[at] ?? ''
      const place = { stage, after }
      after = id
      return [
        { type: 'duplicate-touchpoint', touchpoint, id },
        { type: 'move-touchpoint', touchpoint: id, place },
      ]
    }),
  )
}

/** Moves a stage to another place among the stages, counted from 0 as they stand afterwards. */
export function moveStage({ stages }: Journey, stage: string, to: number): CommandOf<'several'> {
  const from = stages.findIndex(({ id }) => id === stage)
  const by = to < from ? -1 : 1
  return as(Array.from({ length: from < 0 ? 0 : Math.abs(to - from) }, () => ({ type: 'shift-stage', stage, by })))
}

function as(commands: readonly JourneyCommand[]): CommandOf<'several'> {
  return { type: 'several', commands }
}
