import type { Result } from '~/foundation/result.ts'

/** Why the browser would not keep or hand out a text. */
export type StorageProblem = { readonly code: 'storage-full' | 'storage-blocked' }

/** Where texts are kept under names: the browser's storage, or a stand-in. Nothing here throws. */
export interface Shelf {
  /** The text under a name, or null where there is none. */
  read(key: string): Result<string | null, StorageProblem>
  /** Writes a text and reads it back; where either fails, what stood there before still stands. */
  write(key: string, text: string): Result<string, StorageProblem>
  /** Takes a text away; a name that is not there is no problem. */
  remove(key: string): Result<null, StorageProblem>
  /** Every name in use, ours and others', sorted. */
  keys(): Result<readonly string[], StorageProblem>
}
