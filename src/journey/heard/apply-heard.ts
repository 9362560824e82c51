import { kept } from '../apply/apply.ts'
import type { Outcome } from '../apply/refusals.ts'
import type { HeardCommand } from '../commands.ts'
import type { Journey } from '../schema.ts'
import { addBallot, removeBallot } from './ballots.ts'
import { addVoice, removeVoice, setVoice } from './voices.ts'

/**
 * The journey after a command about voices or ballots, held to the same promises as `apply`. It stands apart from that,
 * so that a map which is only looked at does not bring it along.
 */
export function applyHeard(journey: Journey, command: HeardCommand): Outcome {
  return kept(journey, command, carryOut)
}

/** A command about voices or ballots as a change that can be made to any map. */
export function heard(command: HeardCommand): (journey: Journey) => Outcome {
  return (journey) => applyHeard(journey, command)
}

function carryOut(journey: Journey, command: HeardCommand): Outcome {
  switch (command.type) {
    case 'add-voice':
      return addVoice(journey, command)
    case 'set-voice':
      return setVoice(journey, command)
    case 'remove-voice':
      return removeVoice(journey, command)
    case 'add-ballot':
      return addBallot(journey, command)
    case 'remove-ballot':
      return removeBallot(journey, command)
  }
}
