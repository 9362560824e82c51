import { ok, type Result } from '~/foundation/result.ts'
import type { CommandOf, JourneyCommand } from '../commands.ts'
import { createEmptyJourney } from '../create.ts'
import { type ReadProblem, readJourney } from '../format/read.ts'
import { writeJourney } from '../format/write.ts'
import type { Journey, Owner, Persona, Touchpoint } from '../schema.ts'
import { personasOf, touchpointsOf } from '../select.ts'
import { addBehind, type Into } from './behind.ts'

/** What text of copied touchpoints begins with. */
const MARK = 'Doorstep touchpoints\n'

/** Copied touchpoints with the people they speak of. */
export interface Clip {
  readonly touchpoints: readonly Touchpoint[]
  readonly owners: readonly Owner[]
  readonly personas: readonly Persona[]
}

/** Touchpoints as text for the clipboard, in the order of the map, with whom they speak of and nothing else of the map. */
export function writeClip(journey: Journey, ids: readonly string[]): string {
  const touchpoints = touchpointsOf(journey).flatMap(({ touchpoint }) =>
    ids.includes(touchpoint.id) ? touchpoint : [],
  )
  const owners = new Set(touchpoints.flatMap(({ owner, support }) => [owner, ...support]))
  const personas = new Set(touchpoints.flatMap(feltBy))
  const empty = createEmptyJourney({
    id: 'clip',
    now: journey.updatedAt,
    words: {
      ...{ title: '', language: journey.language, stage: '', customer: '' },
      owners: journey.owners.filter(({ id }) => owners.has(id)),
    },
  })
  return (
    MARK +
    writeJourney({
      ...empty,
      personas: personasOf(journey).filter(({ id }) => personas.has(id)),
      stages: empty.stages.map((stage) => ({ ...stage, touchpoints })),
    })
  )
}

/** The touchpoints that a text from the clipboard holds, or why they cannot be read; null where it is some other text. */
export function readClip(text: string, now: string): Result<Clip, ReadProblem> | null {
  const mine = text.trimStart().replaceAll('\r\n', '\n')
  if (!mine.startsWith(MARK)) return null
  const read = readJourney(mine.slice(MARK.length), { now })
  if (!read.ok) return read
  const { owners, personas } = read.value
  return ok({ owners, personas, touchpoints: touchpointsOf(read.value).map(({ touchpoint }) => touchpoint) })
}

/** What pasting comes to: the one command, and whose feelings have no place on this map. */
export interface Pasting {
  readonly command: CommandOf<'several'>
  readonly added: readonly string[]
  readonly leftOut: readonly Persona[]
}

/** Puts copied touchpoints on a map: ids are new, owners are matched by name or added, personas are matched by id. */
export function pasting(journey: Journey, clip: Clip, into: Into): Pasting {
  const known = new Set(personasOf(journey).map(({ id }) => id))
  const felt = new Set(clip.touchpoints.flatMap(feltBy))
  const owners = ownersFor(journey, clip, into.newId)
  const peopled = journey.personas.length === 0 ? personasOf(journey).filter(({ id }) => felt.has(id)) : []
  const added = addBehind(
    clip.touchpoints.map((touchpoint) => ({
      ...touchpoint,
      owner: touchpoint.owner === null ? null : (owners.ids.get(touchpoint.owner) ?? null),
      support: [...new Set(touchpoint.support.flatMap((id) => owners.ids.get(id) ?? []))],
      feelings: only(touchpoint.feelings, known),
      future: { ...touchpoint.future, perceived: only(touchpoint.future.perceived, known) },
    })),
    into,
  )
  const people = peopled.map(({ id, name }): JourneyCommand => ({ type: 'add-persona', id, name }))
  return {
    command: { type: 'several', commands: [...people, ...owners.commands, ...added] },
    added: added.map(({ id }) => id),
    leftOut: [...felt]
      .filter((id) => !known.has(id))
      .map((id) => clip.personas.find((persona) => persona.id === id) ?? { ...personasOf(journey)[0], id, name: id }),
  }
}

/** Everybody whose feelings a touchpoint knows, today or in the future. */
function feltBy({ feelings, future }: Touchpoint): readonly string[] {
  return [...Object.keys(feelings), ...Object.keys(future.perceived)]
}

function only<Value>(entries: Readonly<Record<string, Value>>, keys: ReadonlySet<string>): Record<string, Value> {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => keys.has(key)))
}

/** Which owner of the map stands for each of the clip's, and the commands that add those it does not have. */
function ownersFor(journey: Journey, clip: Clip, newId: () => string) {
  const byName = new Map([...journey.owners].reverse().map(({ id, name }) => [sameName(name), id]))
  const commands: JourneyCommand[] = []
  const ids = new Map<string, string>()
  for (const { id, name } of clip.owners) {
    let mine = byName.get(sameName(name))
    if (mine === undefined) {
      mine = newId()
      byName.set(sameName(name), mine)
      commands.push({ type: 'add-owner', id: mine, name })
    }
    ids.set(id, mine)
  }
  return { ids, commands }
}

function sameName(name: string): string {
  return name.trim().toLowerCase()
}
