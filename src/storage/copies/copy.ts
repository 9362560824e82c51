/** What a copy was made for, where nobody deleted the map and nobody looks again. */
export type CopyReason =
  /** By itself, while somebody worked. */
  | 'work'
  /** Before something else took the map's place: an imported map, one of a backup, one of its copies, nothing. */
  | 'import'
  | 'backup'
  | 'bring-back'
  | 'deletion'
  /** Another tab wrote the map at the same moment, and its text stands there. */
  | 'apart'
  /** Found in the journal, and nobody knows whether it is newer than the map. */
  | 'found'
  /** Somebody asked for it. */
  | 'hand'

/** A map as it was at a moment, kept beside the map itself. */
export interface DatedCopy {
  readonly map: string
  readonly title: string
  /** When the copy was made, ISO 8601. */
  readonly at: string
  /** The map file, byte for byte. */
  readonly text: string
  readonly why?: CopyReason
  /** The day to look again, where the copy was made for that. */
  readonly lookAgain?: string
  /** The map was deleted, and rests as this copy. */
  readonly deleted?: boolean
  /** How often the map had been written when it was deleted. */
  readonly writes?: number
  /** The day on which it was first seen that the rest of a deleted map is over. */
  readonly dueSince?: string
}

/** Whether somebody asked for a copy, so that it never goes by itself. */
export function isAskedFor({ why, lookAgain }: Pick<DatedCopy, 'why' | 'lookAgain'>): boolean {
  return why === 'hand' || lookAgain !== undefined
}
