import { href } from '~/site.ts'
import { PROGRESS } from '~/storage/keys.ts'
import { clockAt, type Dated, dueCards } from '~/training/cards.ts'
import { plansToAsk } from '~/training/plan-check.ts'
import { personOf } from '~/training/progress/commands.ts'
import { readProgress } from '~/training/progress/read.ts'
import { learnerOn } from './person.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** The most questions of one round: about a minute. */
export const ROUND = 6

/** What can be due: the cards and the if-then plans, without their words. */
export interface Recurring {
  readonly cards: readonly Dated[]
  readonly plans: readonly Dated[]
}

/** How many cards and plans ask today on this device; 0 where nothing can be read. A look, which writes nothing. */
export async function dueToday(
  ports: Ports = browserPorts,
  fetchRecurring: () => Promise<Recurring> = fetchOwn,
): Promise<number> {
  const kept = ports.shelf.read(PROGRESS)
  const read = kept.ok && kept.value !== null ? readProgress(kept.value) : null
  if (!read?.ok) return 0
  const { cards, plans } = await fetchRecurring().catch((): Recurring => ({ cards: [], plans: [] }))
  const [learner, clock] = [personOf(read.value, learnerOn(ports.shelf)), clockAt(ports.now())]
  return dueCards(learner, cards, clock).length + plansToAsk(learner, plans, clock).length
}

async function fetchOwn(): Promise<Recurring> {
  const answer = await fetch(href('practice/due.json'))
  return answer.json()
}
