import type { JourneyCommand } from './commands.ts'
import { createTouchpoint } from './create-touchpoint.ts'
import type { Touchpoint } from './schema.ts'

/** The same command where the future is shown: a touchpoint that it adds stands in the future only. */
export function inTheFuture(command: JourneyCommand): JourneyCommand {
  switch (command.type) {
    case 'add-touchpoint':
      return { ...command, like: added(command.like ?? createTouchpoint(command.id, command.title)) }
    case 'duplicate-touchpoint':
      return {
        type: 'several',
        commands: [command, { type: 'set-future', touchpoint: command.id, change: 'add' }],
      }
    case 'several':
      return { ...command, commands: command.commands.map(inTheFuture) }
    default:
      return command
  }
}

function added(touchpoint: Touchpoint): Touchpoint {
  return { ...touchpoint, future: { ...touchpoint.future, change: 'add' } }
}
