import { apply } from '~/journey/apply/apply.ts'
import type { Outcome } from '~/journey/apply/refusals.ts'
import type { HeardCommand, JourneyCommand, Refusal } from '~/journey/commands.ts'
import { applyHeard } from '~/journey/heard/apply-heard.ts'
import type { Journey } from '~/journey/schema.ts'

type Command = JourneyCommand | HeardCommand

const isHeard = (command: Command): command is HeardCommand => /-(?:voice|ballot)$/.test(command.type)

/** What a command of either kind comes to. */
export function outcomeOf(journey: Journey, command: Command): Outcome {
  return isHeard(command) ? applyHeard(journey, command) : apply(journey, command)
}

/** The map after a command that can be carried out. */
export function carriedOut(journey: Journey, command: Command): Journey {
  const result = outcomeOf(journey, command)
  if (!result.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(result.problem)}`)
  return result.value
}

/** Why a command is refused, or null where it is not. */
export function refusalOf(journey: Journey, command: Command): Refusal | null {
  const result = outcomeOf(journey, command)
  return result.ok ? null : result.problem
}
