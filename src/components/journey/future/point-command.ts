import type { JourneyCommand, Side } from '~/journey/commands.ts'
import type { Line } from '~/journey/line.ts'
import type { Level } from '~/journey/vocabulary.ts'

/** The command that moves a point: where the future is shown, the perceived one sets what is to come. */
export function pointCommand(
  line: Line,
  { side, ...point }: { touchpoint: string; persona: string; side: Side; level: Level | null },
): JourneyCommand {
  return line === 'future' && side === 'perceived'
    ? { type: 'rate-future', ...point }
    : { type: 'rate', side, ...point }
}
