/** The part of a key press that a shortcut looks at. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/**
 * Whether a key press asks for undo or redo. It means the map's undo in a text field too: every field
 * writes to the map while one types, so the browser's own undo would only take the same steps again.
 */
export function historyKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): 'undo' | 'redo' | null {
  if (altKey || !(ctrlKey || metaKey)) return null
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
  return key.toLowerCase() === 'y' && !shiftKey && !metaKey ? 'redo' : null
}
