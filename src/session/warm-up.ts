import { href } from '~/site.ts'
import { PROGRESS } from '~/storage/keys.ts'
import { clockAt, type Dated, dueCards } from '~/training/cards.ts'
import { personOf } from '~/training/progress/commands.ts'
import { readProgress } from '~/training/progress/read.ts'
import { learnerOn } from './person.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** How many cards are due today on this device; 0 where nothing can be read. A look, which writes nothing. */
export async function dueToday(
  ports: Ports = browserPorts,
  fetchCards: () => Promise<readonly Dated[]> = fetchOwnCards,
): Promise<number> {
  const kept = ports.shelf.read(PROGRESS)
  const read = kept.ok && kept.value !== null ? readProgress(kept.value) : null
  if (!read?.ok) return 0
  const cards = await fetchCards().catch(() => [])
  return dueCards(personOf(read.value, learnerOn(ports.shelf)), cards, clockAt(ports.now())).length
}

async function fetchOwnCards(): Promise<readonly Dated[]> {
  const answer = await fetch(href('practice/cards.json'))
  return answer.json()
}
