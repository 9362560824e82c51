import { readJourney } from '~/journey/format/read.ts'
import type { Journey } from '~/journey/schema.ts'
import { readKeptMap } from '~/session/kept-map.ts'
import { readMapCopy } from '~/session/map-copies.ts'
import { href } from '~/site.ts'
import { parseSource } from './source.ts'

/** The map a word of an address means; null where it cannot be had. */
export async function readSource(word: string): Promise<Journey | null> {
  const source = parseSource(word)
  if (source === null) return null
  if (source.from === 'mine') {
    const kept = readKeptMap(source.id)
    return kept.ok ? kept.value : null
  }
  if (source.from === 'copy') {
    const copy = await readMapCopy(source.id, source.at)
    return copy.ok ? copy.value : null
  }
  return readTemplate(source.id)
}

async function readTemplate(id: string): Promise<Journey | null> {
  try {
    const answer = await fetch(href(`templates/${encodeURIComponent(id)}.journey.json`))
    if (!answer.ok) return null
    const read = readJourney(await answer.text(), { now: new Date().toISOString() })
    return read.ok ? read.value : null
  } catch {
    // Without a connection a template is not there; the page says that it could not be opened.
    return null
  }
}
