/** The last edit of a text on the shelf, which reaches the disk before the shelf does. */
export interface JournalEntry {
  /** The text, byte for byte as the shelf is to hold it. */
  readonly text: string
  /** The write counter of the text on the shelf that this one grew from; its own once the shelf has it. */
  readonly writes: number
  /** Whether the shelf had taken this text up by then. */
  readonly kept?: boolean
}

/** An entry as it may be trusted, or null. */
export function toEntry(value: unknown): JournalEntry | null {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('writes' in value)) return null
  const { text, writes } = value
  if (typeof text !== 'string' || typeof writes !== 'number' || !Number.isSafeInteger(writes)) return null
  return { text, writes, kept: 'kept' in value && value.kept === true }
}
