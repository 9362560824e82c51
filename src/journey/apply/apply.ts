import { ok, refuse } from '~/foundation/result.ts'
import type { JourneyCommand } from '../commands.ts'
import { bytesOfJourney, fitsInFile } from '../format/write.ts'
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

function carryOut(journey: Journey, command: JourneyCommand): Outcome {
  switch (command.type) {
    case 'rename-journey':
      return renameJourney(journey, command)
    case 'set-scope':
      return setScope(journey, command)
    case 'add-touchpoint':
      return addTouchpoint(journey, command)
    case 'set-touchpoint':
      return setTouchpoint(journey, command)
    case 'move-touchpoint':
      return moveTouchpoint(journey, command)
    case 'shift-touchpoint':
      return shiftTouchpoint(journey, command)
    case 'duplicate-touchpoint':
      return duplicateTouchpoint(journey, command)
    case 'remove-touchpoint':
      return removeTouchpoint(journey, command)
    case 'rate':
      return rate(journey, command)
    case 'explain-rating':
      return explainRating(journey, command)
    case 'set-future':
      return setFuture(journey, command)
    case 'rate-future':
      return rateFuture(journey, command)
    case 'add-stage':
      return addStage(journey, command)
    case 'set-stage':
      return setStage(journey, command)
    case 'shift-stage':
      return shiftStage(journey, command)
    case 'remove-stage':
      return removeStage(journey, command)
    case 'add-owner':
      return addOwner(journey, command)
    case 'rename-owner':
      return renameOwner(journey, command)
    case 'remove-owner':
      return removeOwner(journey, command)
    case 'add-persona':
      return addPersona(journey, command)
    case 'set-persona':
      return setPersona(journey, command)
    case 'remove-persona':
      return removePersona(journey, command)
    case 'add-action':
      return addAction(journey, command)
    case 'set-action':
      return setAction(journey, command)
    case 'move-action':
      return moveAction(journey, command)
    case 'put-action-first':
      return putActionFirst(journey, command)
    case 'duplicate-action':
      return duplicateAction(journey, command)
    case 'remove-action':
      return removeAction(journey, command)
    case 'several':
      return command.commands.reduce<Outcome>(
        (before, each) => (before.ok ? carryOut(before.value, each) : before),
        ok(journey),
      )
  }
}
