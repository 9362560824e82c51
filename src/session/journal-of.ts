import { writeJourney } from '~/journey/format/write.ts'
import type { Journey } from '~/journey/schema.ts'
import { lookInJournal } from '~/storage/journal.ts'
import { MAP } from '~/storage/keys.ts'
import type { OpenMap } from './open-map.ts'

/** What the journal has under a name, unchecked. */
export type Look = typeof lookInJournal

/**
 * Brings the last edit of an open map back that the shelf did not get: true where the shelf has it now. Where it does not
 * fit there, it is only here. Where what brings it back cannot be fetched it stays in the journal.
 */
export async function recoverInto(open: OpenMap, look: Look = lookInJournal): Promise<boolean> {
  const key = MAP + open.id
  const entry = await look(key)
  const kept = open.ports.shelf.read(key)
  if (!entry || (kept.ok && kept.value === entry.text)) return false
  return import('./recover.ts').then(({ bringBackInto }) => bringBackInto(open, entry)).catch(() => false)
}

/** What a map says as a text, worked out once for journal and shelf. */
export function latestText(): (map: Journey) => string {
  let latest: Journey
  let text: string
  return (map) => {
    if (latest !== map) text = writeJourney(map)
    latest = map
    return text
  }
}
