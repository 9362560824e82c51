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
    const distance = distanceBetween(wanted, candidate.slice(0, 40).toLowerCase())
    if (distance <= far && distance < candidate.length && (best === null || distance < best.distance)) {
      best = { name: candidate, distance }
    }
  }
  return best?.name ?? null
}

/** How many letters must be put in, taken out or changed. */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 0; i < one.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < other.length; j++) {
      const changed = (row[j] ?? 0) + (one[i] === other[j] ? 0 : 1)
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
