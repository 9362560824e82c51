import { countWrites } from '~/storage/maps.ts'
import { askOtherTab } from './ask-other-tab.ts'
import type { JourneySession } from './journey-session.ts'
import { until } from './until.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** What became of the wish: the map is ours, the other tab has work on it that is not saved, or neither is known. */
export type Taken = 'taken' | 'unsaved' | 'missed'

/** How long, in milliseconds, what it wrote may take to reach this tab. */
const ARRIVAL = 1000
/** How long it may take until it is ours. */
const OURS = 5000

/**
 * Gets the map from the tab that has it: asks, lets it finish and save, and takes it. A tab that does not answer is not
 * waited for; what it left in the journal is found there, and its last change is never dropped without a word.
 */
export async function takeOver(
  session: Pick<JourneySession, 'journey' | 'access' | 'seize'>,
  { shelf, newId }: Pick<Ports, 'shelf' | 'newId'> = browserPorts,
): Promise<Taken> {
  const { id } = session.journey.get()
  const answer = await askOtherTab(id, { says: 'give', from: newId() })
  if (answer?.says === 'unsaved') return 'unsaved'
  // The line is faster than the shelf between two tabs.
  if (answer?.says === 'yours') await until(() => countWrites(shelf, id) >= answer.writes, ARRIVAL)
  const isHere = () => session.access.get() === 'here'
  if (!isHere()) session.seize()
  return (await until(isHere, OURS)) ? 'taken' : 'missed'
}
