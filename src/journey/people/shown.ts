/** The people whose lines are shown, in the order of the map: whose levels are set, and who else was chosen. */
export function shownOf(
  personas: readonly { readonly id: string }[],
  persona: string,
  beside: readonly string[],
): readonly string[] {
  return personas.map(({ id }) => id).filter((id) => id === persona || beside.includes(id))
}

/** Who is shown, and whose levels are set. */
export interface Shown {
  readonly persona: string
  /** Everybody shown; nobody where one alone is. */
  readonly beside: readonly string[]
}

/** Who is shown once somebody is put in, or taken out. One always stays; whoever is taken out hands on to the first. */
export function withShown(
  shown: readonly string[],
  persona: string,
  change: { readonly id: string; readonly on: boolean },
): Shown {
  const others = shown.filter((id) => id !== change.id)
  const next = change.on ? [...others, change.id] : others
  const [first] = next
  if (first === undefined) return { persona, beside: [] }
  return { persona: next.includes(persona) ? persona : first, beside: next.length > 1 ? next : [] }
}
