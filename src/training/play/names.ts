/** A name with single spaces and none around it, so that spacing never tells two names apart. */
export function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').trim()
}

/** A text in quotation marks, short enough for one line of a message. */
export function quoted(text: string): string {
  return text.length > 60 ? `"${text.slice(0, 60)}…"` : `"${text}"`
}

/** The names that exist, for the end of a sentence; the first dozen of many. */
export function listed(names: readonly string[]): string {
  if (names.length === 0) return 'none'
  return names.length > 12 ? `${names.slice(0, 12).join(' · ')} …` : names.join(' · ')
}

/** The name that was most likely meant, or null when none is near. */
export function nearest(name: string, names: readonly string[]): string | null {
  const wanted = name.slice(0, 40).toLowerCase()
  const far = Math.max(2, Math.floor(wanted.length / 3))
  let best: { name: string; distance: number } | null = null
  for (const candidate of names) {
    const most = Math.min(far, candidate.length - 1, best === null ? far : best.distance - 1)
    const distance = distanceBetween(wanted, candidate.slice(0, 40).toLowerCase(), most)
    if (distance <= most) best = { name: candidate, distance }
  }
  return best?.name ?? null
}

/** The same for many questions about the same names; after a hundred different ones nobody is helped by a guess, and none is made. */
export function nearestOf(names: readonly string[]): (name: string) => string | null {
  const known = new Map<string, string | null>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const found = known.size < 100 ? nearest(name, names) : null
    known.set(name, found)
    return found
  }
}

/** How many letters must be put in, taken out or changed; any number above `most` where it is more than that. */
function distanceBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  let next = [...row]
  for (let i = 0; i < one.length; i++) {
    let least = i + 1
    next[0] = least
    for (let j = 0; j < other.length; j++) {
      const changed = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1)
      const cost = Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1)
      next[j + 1] = cost
      if (cost < least) least = cost
    }
    if (least > most) return least
    ;[row, next] = [next, row]
  }
  return row[other.length] ?? 0
}
