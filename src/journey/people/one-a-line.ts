/** The entries of a text that has one a line; empty lines are none. */
export function entriesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

/** What a field shows for a list: what is typed, as long as it says the same, so that an empty last line stays. */
export function textFor(list: readonly string[], typed: string): string {
  const entries = entriesOf(typed)
  const same = entries.length === list.length && entries.every((entry, at) => entry === list[at])
  return same ? typed : list.join('\n')
}
