import { countWrites } from '~/storage/maps.ts'
import { type TabWord, talkAbout } from '~/storage/tab-talk.ts'
import type { JourneySession } from './journey-session.ts'
import { until } from './until.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** What became of the wish: the map is ours, the other tab has work on it that is not saved, or neither is known. */
export type Taken = 'taken' | 'unsaved' | 'missed'

/** How long, in milliseconds, the other tab may take to answer. One that sleeps or hangs never does. */
const ANSWER = 500
/** How long what it wrote may take to reach this tab. */
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
  const answer = await ask(id, newId())
  if (answer?.says === 'unsaved') return 'unsaved'
  // The line is faster than the shelf between two tabs.
  if (answer?.says === 'yours') await until(() => countWrites(shelf, id) >= answer.writes, ARRIVAL)
  const isHere = () => session.access.get() === 'here'
  if (!isHere()) session.seize()
  return (await until(isHere, OURS)) ? 'taken' : 'missed'
}

function ask(id: string, name: string): Promise<TabWord | null> {
  return new Promise((resolve) => {
    const done = (word: TabWord | null) => {
      clearTimeout(late)
      talk?.stop()
      resolve(word)
    }
    const late = setTimeout(done, ANSWER, null)
    const talk = talkAbout(id, (word) => {
      if (word.says !== 'give' && word.to === name) done(word)
    })
    if (talk) talk.say({ says: 'give', from: name })
    else done(null)
  })
}
