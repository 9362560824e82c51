/** The part of a key press that moves through the table. */
export interface CellKey {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** What a key press in a field of the table means: a row down or up in the same column, a new line, out of the table, or nothing of the kind. */
export function cellMove({ key, shiftKey, altKey, ctrlKey, metaKey }: CellKey): -1 | 1 | 'line' | 'out' | null {
  if (key === 'Escape' && !shiftKey && !altKey && !ctrlKey && !metaKey) return 'out'
  if (key !== 'Enter' || ctrlKey || metaKey) return null
  return altKey ? 'line' : shiftKey ? -1 : 1
}
