import type { Journey } from '../schema.ts'
import { personasOf, touchpointsOf } from '../select.ts'

/** What one step of a map was about, so that it can be named when it is taken back or done again. */
export interface Step {
  readonly what: 'map' | 'stage' | 'touchpoint' | 'owner' | 'persona' | 'action' | 'voice' | 'ballot'
  readonly how: 'added' | 'removed' | 'moved' | 'changed'
  /** Those it happened to, by id and by what they were called last. */
  readonly things: readonly Thing[]
  /** The one field that changed; null where several did, or none. */
  readonly field: string | null
  /** Whose feeling changed, where there are several personas. */
  readonly persona: string | null
}

export interface Thing {
  readonly id: string
  readonly name: string
}

type What = Exclude<Step['what'], 'map'>
type Things = Readonly<Record<What, readonly (Thing & { readonly whole: object })[]>>

/** In this order: what goes with something else is not told before it. */
const COME_AND_GO: readonly What[] = ['stage', 'owner', 'touchpoint', 'action']

/**
 * What happened between a map and the next one; null where it is nothing one could name. Where two neighbors changed
 * places either can have been moved: it was the `likely` ones, as those that are selected.
 */
export function stepBetween(earlier: Journey, later: Journey, likely: readonly string[] = []): Step | null {
  const [was, is] = [thingsOf(earlier), thingsOf(later)]
  for (const what of COME_AND_GO) {
    const found = comeOrGone(what, was, is)
    if (found) return found
  }
  const gone = comeOrGone('persona', was, is)
  if (gone?.how === 'removed') return gone
  return (
    comeOrGone('voice', was, is) ??
    comeOrGone('ballot', was, is) ??
    changed('touchpoint', was, is, personaNames(later)) ??
    // The first persona of a map comes along with the first rating, which is what was done.
    gone ??
    moved(earlier, later, likely) ??
    changed('stage', was, is) ??
    reordered('stage', was, is) ??
    changed('owner', was, is) ??
    changed('persona', was, is) ??
    changed('action', was, is) ??
    reordered('action', was, is) ??
    changed('voice', was, is) ??
    mapChanged(earlier, later)
  )
}

function thingsOf(journey: Journey): Things {
  return {
    stage: journey.stages.map((whole) => ({ id: whole.id, name: whole.title, whole })),
    touchpoint: touchpointsOf(journey).map(({ touchpoint: whole }) => ({ id: whole.id, name: whole.title, whole })),
    owner: journey.owners.map((whole) => ({ id: whole.id, name: whole.name, whole })),
    persona: journey.personas.map((whole) => ({ id: whole.id, name: whole.name, whole })),
    action: journey.actions.map((whole) => ({ id: whole.id, name: whole.text, whole })),
    voice: journey.voices.map((whole) => ({ id: whole.id, name: whole.quote, whole })),
    ballot: journey.ballots.map((whole) => ({ id: whole.id, name: '', whole })),
  }
}

function comeOrGone(what: What, was: Things, is: Things): Step | null {
  const missing = (from: Things, to: Things) => {
    const there = new Set(to[what].map(({ id }) => id))
    return from[what].filter(({ id }) => !there.has(id))
  }
  const [added, removed] = [missing(is, was), missing(was, is)]
  if (added.length > 0) return { what, how: 'added', things: added, field: null, persona: null }
  if (removed.length > 0) return { what, how: 'removed', things: removed, field: null, persona: null }
  return null
}

function changed(what: What, was: Things, is: Things, personas: ReadonlyMap<string, string> = new Map()): Step | null {
  const before = new Map(was[what].map((one) => [one.id, one.whole]))
  const found = is[what].flatMap((one) => {
    const fields = fieldsBetween(before.get(one.id) ?? one.whole, one.whole)
    return fields.length === 0 ? [] : [{ one, fields }]
  })
  if (found.length === 0) return null
  const names = [...new Set(found.flatMap(({ fields }) => fields))]
  // Who rates an example makes it a guess: the rating is what was done.
  const told = names.some((name) => name.includes(' ')) ? names.filter((name) => name !== 'evidence') : names
  const [name = ''] = told.length === 1 ? told : []
  const [field, persona] = name.includes(' ')
    ? [name.slice(0, name.indexOf(' ')), name.slice(name.indexOf(' ') + 1)]
    : [name]
  return {
    what,
    how: 'changed',
    things: found.map(({ one }) => one),
    field: field || null,
    persona: personas.size > 1 ? (personas.get(persona ?? '') ?? null) : null,
  }
}

function fieldsBetween(was: object, is: object): readonly string[] {
  if (was === is) return []
  const [before, after] = [fieldsOf(was), fieldsOf(is)]
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key))
}

/** What is said in each field, each side of a feeling as a field of its own. What says nothing is left out. */
function fieldsOf(whole: object): ReadonlyMap<string, string> {
  const all = Object.entries(whole).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
    // Those are told of by themselves.
    if (key === 'touchpoints') return []
    return key === 'feelings' ? feelingFields(value) : [[key, value]]
  })
  return new Map(
    all.flatMap(([key, value]) => (value === null || value === '' ? [] : [[key, JSON.stringify(value)] as const])),
  )
}

function feelingFields(feelings: object): readonly (readonly [string, unknown])[] {
  return Object.entries(feelings).flatMap(([persona, feeling]) =>
    Object.entries(feeling ?? {}).map(([side, value]) => [`${side} ${persona}`, value] as const),
  )
}

/** Touchpoints that stand in another place, or in another stage. */
function moved(earlier: Journey, later: Journey, likely: readonly string[]): Step | null {
  const [was, is] = [earlier, later].map((journey) =>
    touchpointsOf(journey).map(({ touchpoint, stage }) => ({
      id: touchpoint.id,
      name: touchpoint.title,
      at: `${stage.id} ${touchpoint.id}`,
    })),
  )
  return movedAmong('touchpoint', was ?? [], is ?? [], likely)
}

function reordered(what: What, was: Things, is: Things): Step | null {
  const placed = (all: Things) => all[what].map(({ id, name }) => ({ id, name, at: id }))
  return movedAmong(what, placed(was), placed(is))
}

type Placed = Thing & { readonly at: string }

/** What stands elsewhere: the likely ones, where their leaving makes the rest alike, else the fewest of which that is true. */
function movedAmong(
  what: What,
  was: readonly Placed[],
  is: readonly Placed[],
  likely: readonly string[] = [],
): Step | null {
  if (was.length === is.length && was.every(({ at }, index) => at === is[index]?.at)) return null
  const chosen = new Set(likely)
  const idsOf = (all: readonly Placed[]) => all.flatMap(({ id }) => (chosen.has(id) ? [id] : [])).join('\n')
  const rest = (all: readonly Placed[]) => all.flatMap(({ id, at }) => (chosen.has(id) ? [] : [at])).join('\n')
  // Several that were moved together keep their order, and were not all there is.
  const together = rest(is) !== '' && rest(was) === rest(is) && idsOf(was) === idsOf(is)
  const places = new Map(was.map(({ at }, index) => [at, index]))
  const stayed = longestRising(is.map(({ at }) => places.get(at) ?? null))
  const things = is.filter(({ id }, index) => (together ? chosen.has(id) : !stayed.has(index)))
  return { what, how: 'moved', things, field: null, persona: null }
}

/** The indices of the longest run of numbers that only rise, left to right, with others between them; null is in none. */
function longestRising(numbers: readonly (number | null)[]): ReadonlySet<number> {
  // For each length the index at which such a run can end lowest, and for each index the one before it.
  const ends: number[] = []
  const before = new Map<number, number | undefined>()
  for (const [index, number] of numbers.entries()) {
    if (number === null) continue
    const length = ends.findIndex((end) => (numbers[end] ?? 0) > number)
    const at = length < 0 ? ends.length : length
    before.set(index, ends[at - 1])
    ends[at] = index
  }
  const run = new Set<number>()
  for (let index = ends.at(-1); index !== undefined; index = before.get(index)) run.add(index)
  return run
}

function mapChanged(earlier: Journey, later: Journey): Step | null {
  const said = ({ title, trade, scope }: Journey) => ({ title, trade, scope })
  const fields = fieldsBetween(said(earlier), said(later))
  if (fields.length === 0) return null
  const field = fields.length === 1 ? (fields[0] ?? null) : null
  return { what: 'map', how: 'changed', things: [{ id: later.id, name: later.title }], field, persona: null }
}

function personaNames(journey: Journey): ReadonlyMap<string, string> {
  return new Map(personasOf(journey).map(({ id, name }) => [id, name]))
}

/**
 * The touchpoint or action a step leads to on the map that stands now: the one it was about; where that was added and is
 * taken back, the one it was added behind; else the one that takes its place. Null where there is none.
 */
export function touchedBy({ what, how, things: [first] }: Step, before: Journey, now: Journey): string | null {
  if ((what !== 'touchpoint' && what !== 'action') || !first) return null
  const all = thingsOf(now)[what]
  if (all.some(({ id }) => id === first.id)) return first.id
  const at = thingsOf(before)[what].findIndex(({ id }) => id === first.id)
  return (how === 'added' ? (all[at - 1] ?? all[0]) : (all[at] ?? all.at(-1)))?.id ?? null
}
