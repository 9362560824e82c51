import { apply } from '~/journey/apply/apply.ts'
import type { JourneyCommand, Refusal } from '~/journey/commands.ts'
import type { Journey } from '~/journey/schema.ts'

/** The map after a command that can be carried out. */
export function carriedOut(journey: Journey, command: JourneyCommand): Journey {
  const result = apply(journey, command)
  if (!result.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(result.problem)}`)
  return result.value
}

/** Why a command is refused, or null where it is not. */
export function refusalOf(journey: Journey, command: JourneyCommand): Refusal | null {
  const result = apply(journey, command)
  return result.ok ? null : result.problem
}
