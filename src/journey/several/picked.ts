/** Picked touchpoints: which, the one a range began with, and the end of it that moves. */
export interface Picks {
  readonly ids: readonly string[]
  readonly anchor: string | null
  readonly head: string | null
}

/** Nothing is picked. */
export const NOTHING: Picks = { ids: [], anchor: null, head: null }

/** One alone. */
export function only(id: string): Picks {
  return { ids: [id], anchor: id, head: id }
}

/** All of a map. */
export function everyOne(all: readonly string[]): Picks {
  return { ids: all, anchor: all[0] ?? null, head: all.at(-1) ?? null }
}

/** One more; or one less, where it was picked already. */
export function withOrWithout(all: readonly string[], { ids }: Picks, id: string): Picks {
  const picked = new Set(ids)
  if (!picked.delete(id)) picked.add(id)
  return { ids: all.filter((one) => picked.has(one)), anchor: id, head: id }
}

/** Everything from where the range began up to another, in whichever direction that lies. */
export function upTo(all: readonly string[], { anchor }: Picks, id: string): Picks {
  const to = all.indexOf(id)
  if (to < 0) return NOTHING
  const from = anchor === null ? -1 : all.indexOf(anchor)
  const [first, last] = from < 0 ? [to, to] : [Math.min(from, to), Math.max(from, to)]
  return { ids: all.slice(first, last + 1), anchor: from < 0 ? id : anchor, head: id }
}

/** The range with its moving end one further on, or back. */
export function extended(all: readonly string[], picks: Picks, by: -1 | 1): Picks {
  const at = picks.head === null ? -1 : all.indexOf(picks.head)
  const next = at < 0 ? undefined : all[at + by]
  return next === undefined ? picks : upTo(all, picks, next)
}

/** What of it is still on the map, in the order of the map. */
export function stillThere(all: readonly string[], ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return ids
  const picked = new Set(ids)
  return all.filter((id) => picked.has(id))
}
