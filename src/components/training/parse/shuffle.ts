/** The places of a list in a mixed order: the same one at each build, and never the right one. */
export function mixed(length: number, seed: string): readonly number[] {
  const places = Array.from({ length }, (_, place) => place)
  const order = places
    .map((place) => ({ place, weight: weightOf(`${seed} ${place}`) }))
    .sort((one, other) => one.weight - other.weight)
    .map(({ place }) => place)
  const [first, ...others] = order
  return first !== undefined && order.every((place, at) => place === at) ? [...others, first] : order
}

/** A number that follows from a text and looks like chance (FNV-1a, then stirred). */
function weightOf(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
