import type { Journey, Touchpoint } from './schema.ts'
import { ownerOf, touchpointsOf } from './select.ts'

/** Finds the touchpoints in whose words something stands, in the order of the map; what is empty stands nowhere. */
export type Find = (typed: string) => readonly string[]

/** Reads all words of a map once, so that each letter typed only compares. */
export function findIn(journey: Journey): Find {
  const around = new Map<string, string[]>()
  const hang = (touchpoint: string | null, text: string) => {
    if (touchpoint !== null) around.set(touchpoint, [...(around.get(touchpoint) ?? []), text])
  }
  for (const { touchpoint, quote } of journey.voices) hang(touchpoint, quote)
  for (const { touchpoint, text } of journey.actions) hang(touchpoint, text)
  const all = touchpointsOf(journey).map(({ touchpoint }) => {
    const owner = ownerOf(journey, touchpoint.owner)?.name ?? ''
    const texts = [...textsOf(touchpoint), owner, ...(around.get(touchpoint.id) ?? [])]
    return { id: touchpoint.id, texts: texts.map(folded).filter((text) => text !== '') }
  })
  return (typed) => {
    const wanted = folded(typed)
    if (wanted === '') return []
    return all.filter(({ texts }) => texts.some((text) => text.includes(wanted))).map(({ id }) => id)
  }
}

/** The next found behind one, or before it, around the ends; from nowhere the first, or the last. */
export function nextFound(found: readonly string[], current: string | null, by: 1 | -1): string | null {
  const at = current === null ? -1 : found.indexOf(current)
  if (at === -1) return (by === 1 ? found[0] : found.at(-1)) ?? null
  return found[(at + by + found.length) % found.length] ?? null
}

function textsOf({ title, does, thinks, backstage, friction, feelings }: Touchpoint): readonly string[] {
  const whys = Object.values(feelings).flatMap(({ expectedWhy, perceivedWhy }) => [expectedWhy, perceivedWhy])
  return [title, does, thinks, backstage, friction, ...whys]
}

/** A text without case, accents and the kind of its spaces. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}
