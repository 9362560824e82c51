import type { JourneyCommand } from '~/journey/commands.ts'
import { inTheFuture } from '~/journey/future-command.ts'
import type { Line } from '~/journey/line.ts'

/** A command that adds something, as the line shown wants it. */
export function forLine(line: Line, command: JourneyCommand): JourneyCommand {
  return line === 'future' ? inTheFuture(command) : command
}
