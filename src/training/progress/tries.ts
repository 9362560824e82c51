import type { PlayEntry } from './schema.ts'

/** How many talks have reached an ending; an entry that was kept without a count has one where it has a result. */
export function triesOf(entry: PlayEntry | null | undefined): number {
  return entry?.tries ?? (entry?.best == null ? 0 : 1)
}
