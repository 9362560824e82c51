import { ok, refuse } from '~/foundation/result.ts'
import type { JourneyCommand } from '../commands.ts'
import { bytesOfJourney, fitsInFile, writeJourney } from '../format/write.ts'
import type { Journey } from '../schema.ts'
import { addAction, duplicateAction, moveAction, putActionFirst, removeAction, setAction } from './actions.ts'
import { rateFuture, setFuture } from './future.ts'
import { renameJourney, setScope } from './journey.ts'
import { addOwner, removeOwner, renameOwner } from './owners.ts'
import { addPersona, removePersona, setPersona } from './personas.ts'
import { moveTouchpoint, shiftTouchpoint } from './places.ts'
import { explainRating, rate } from './ratings.ts'
import { type Outcome, textsFit } from './refusals.ts'
import { addStage, removeStage, setStage, shiftStage } from './stages.ts'
import { addTouchpoint, duplicateTouchpoint, removeTouchpoint, setTouchpoint } from './touchpoints.ts'

/** Bytes left free in a file, so that stamping, renaming and copying a full map still fit. */
const SPARE = 8192

/**
 * The journey after the command, or the reason it cannot be done. The very same journey comes back where nothing
 * would change. Never changes its input, never touches `updatedAt`, never makes a map that could not be read again.
 */
export function apply(journey: Journey, command: JourneyCommand): Outcome {
  return kept(journey, command, carryOut)
}

/** What a command comes to that is carried out in this way, held to all that a file can keep. */
export function kept<Command>(
  journey: Journey,
  command: Command,
  carryOut: (journey: Journey, command: Command) => Outcome,
): Outcome {
  if (!textsFit(command)) return refuse({ code: 'too-big', limit: 'text' })
  const outcome = carryOut(journey, command)
  if (!outcome.ok || outcome.value === journey || hasRoom(journey, outcome.value)) return outcome
  return refuse({ code: 'too-big', limit: 'fileBytes' })
}

/** A map too full for more can still be made smaller. */
function hasRoom(before: Journey, after: Journey): boolean {
  return fitsInFile(after, SPARE) || (fitsInFile(after) && bytesOfJourney(after) <= bytesOfJourney(before))
}

type Kind = JourneyCommand['type']
type Kinds = { readonly [Type in Kind]: Extract<JourneyCommand, { readonly type: Type }> }
type Carried = { readonly [Type in Kind]: (journey: Journey, command: Kinds[Type]) => Outcome }

const CARRIED: Carried = {
  'rename-journey': renameJourney,
  'set-scope': setScope,
  'add-touchpoint': addTouchpoint,
  'set-touchpoint': setTouchpoint,
  'move-touchpoint': moveTouchpoint,
  'shift-touchpoint': shiftTouchpoint,
  'duplicate-touchpoint': duplicateTouchpoint,
  'remove-touchpoint': removeTouchpoint,
  rate: rate,
  'explain-rating': explainRating,
  'set-future': setFuture,
  'rate-future': rateFuture,
  'add-stage': addStage,
  'set-stage': setStage,
  'shift-stage': shiftStage,
  'remove-stage': removeStage,
  'add-owner': addOwner,
  'rename-owner': renameOwner,
  'remove-owner': removeOwner,
  'add-persona': addPersona,
  'set-persona': setPersona,
  'remove-persona': removePersona,
  'add-action': addAction,
  'set-action': setAction,
  'move-action': moveAction,
  'put-action-first': putActionFirst,
  'duplicate-action': duplicateAction,
  'remove-action': removeAction,
  several(journey, { commands }) {
    const start: Outcome = ok(journey)
    const done = commands.reduce<Outcome>((before, each) => (before.ok ? carryOut(before.value, each) : before), start)
    // What one of them does another can take back.
    return done.ok && writeJourney(done.value) === writeJourney(journey) ? start : done
  },
}

function carryOut<Type extends Kind>(journey: Journey, command: Kinds[Type]): Outcome {
  return CARRIED[command.type](journey, command)
}
