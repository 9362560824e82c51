import { ok, refuse } from '~/foundation/result.ts'
import type { CommandOf, Refusal } from '../commands.ts'
import { createTouchpoint } from '../create-touchpoint.ts'
import { isDuration } from '../duration.ts'
import type { Journey, Touchpoint } from '../schema.ts'
import { findTouchpoint } from '../select.ts'
import { changed, changedEach, keptOf } from './changed.ts'
import { placed } from './places.ts'
import { noEntry, notThere, type Outcome } from './refusals.ts'

/** Adds a touchpoint of which nothing but its title is known, or one that says what another does. */
export function addTouchpoint(journey: Journey, { id, title, place, like }: CommandOf<'add-touchpoint'>): Outcome {
  const touchpoint = like ? { ...like, id, title } : createTouchpoint(id, title)
  const refusal = noEntry(journey, 'touchpoints', id) ?? misfit(journey, touchpoint)
  return refusal ? refuse(refusal) : placed(journey, touchpoint, place)
}

const TEXTS: readonly string[] = ['title', 'does', 'thinks', 'backstage', 'friction']

/** A touchpoint somebody said something about: it is their guess from then on, no example. */
export function noExample(touchpoint: Touchpoint): Touchpoint {
  return touchpoint.evidence === 'example' ? { ...touchpoint, evidence: 'guess' } : touchpoint
}

/** Sets one field. Somebody newly named as owner or support must be an owner of the map. */
export function setTouchpoint(journey: Journey, command: CommandOf<'set-touchpoint'>): Outcome {
  const found = findTouchpoint(journey, command.touchpoint)
  if (!found) return notThere('touchpoint', command.touchpoint)
  if (command.field === 'lasts' && command.value !== null && !isDuration(command.value)) {
    return refuse({ code: 'not-a-duration', value: command.value })
  }
  const stranger = namedIn(command).find((id) => !namedOf(found.touchpoint).includes(id) && !hasOwner(journey, id))
  if (stranger !== undefined) return notThere('owner', stranger)
  const own = TEXTS.includes(command.field)
  const set = (touchpoint: Touchpoint) => {
    const after = changed(touchpoint, { [command.field]: command.value })
    return own && after !== touchpoint ? noExample(after) : after
  }
  return ok(oneTouchpoint(journey, command.touchpoint, set))
}

/** Adds a copy right behind: the same words and feelings, without actions, voices and ratings. */
export function duplicateTouchpoint(journey: Journey, command: CommandOf<'duplicate-touchpoint'>): Outcome {
  const found = findTouchpoint(journey, command.touchpoint)
  if (!found) return notThere('touchpoint', command.touchpoint)
  const refusal = noEntry(journey, 'touchpoints', command.id)
  if (refusal) return refuse(refusal)
  const place = { stage: found.stage.id, after: command.touchpoint }
  return placed(journey, { ...found.touchpoint, id: command.id }, place)
}

/** Takes a touchpoint away with its actions, voices and ratings. */
export function removeTouchpoint(journey: Journey, { touchpoint: id }: CommandOf<'remove-touchpoint'>): Outcome {
  return findTouchpoint(journey, id) ? ok(withoutTouchpoints(journey, new Set([id]))) : notThere('touchpoint', id)
}

/** The map without these touchpoints and without all that hangs on them. */
export function withoutTouchpoints(journey: Journey, gone: ReadonlySet<string>): Journey {
  const stays = ({ touchpoint }: { readonly touchpoint: string | null }) => touchpoint === null || !gone.has(touchpoint)
  return changed(journey, {
    stages: changedEach(journey.stages, (stage) =>
      changed(stage, { touchpoints: keptOf(stage.touchpoints, ({ id }) => !gone.has(id)) }),
    ),
    actions: keptOf(journey.actions, stays),
    voices: keptOf(journey.voices, stays),
    ballots: changedEach(journey.ballots, (ballot) => changed(ballot, { ratings: keptOf(ballot.ratings, stays) })),
  })
}

/** The map with every touchpoint changed, or left as it is. */
export function eachTouchpoint(journey: Journey, change: (touchpoint: Touchpoint) => Touchpoint): Journey {
  const stages = changedEach(journey.stages, (stage) =>
    changed(stage, { touchpoints: changedEach(stage.touchpoints, change) }),
  )
  return changed(journey, { stages })
}

/** The map with one touchpoint changed. */
export function oneTouchpoint(journey: Journey, id: string, change: (touchpoint: Touchpoint) => Touchpoint): Journey {
  return eachTouchpoint(journey, (touchpoint) => (touchpoint.id === id ? change(touchpoint) : touchpoint))
}

function namedIn(command: CommandOf<'set-touchpoint'>): readonly string[] {
  if (command.field === 'owner') return command.value === null ? [] : [command.value]
  return command.field === 'support' ? command.value : []
}

function namedOf({ owner, support }: Touchpoint): readonly string[] {
  return owner === null ? support : [owner, ...support]
}

/** Why a touchpoint from elsewhere cannot stand on this map, or null. */
function misfit(journey: Journey, touchpoint: Touchpoint): Refusal | null {
  const { lasts } = touchpoint
  if (lasts !== null && !isDuration(lasts)) return { code: 'not-a-duration', value: lasts }
  const stranger = namedOf(touchpoint).find((id) => !hasOwner(journey, id))
  return stranger === undefined ? null : { code: 'not-there', what: 'owner', id: stranger }
}

function hasOwner(journey: Journey, id: string): boolean {
  return journey.owners.some((owner) => owner.id === id)
}
