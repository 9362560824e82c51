import type { Result } from '~/foundation/result.ts'
import { withDatabase } from './database.ts'
import type { StorageProblem } from './shelf.ts'

/** A map as it was at a moment, kept beside the map itself. */
export interface DatedCopy {
  readonly map: string
  readonly title: string
  /** When the copy was made, ISO 8601. */
  readonly at: string
  /** The map file, byte for byte. */
  readonly text: string
  /** The day to look again, where the copy was made for that. */
  readonly lookAgain?: string
  /** Made because the map was deleted. */
  readonly deleted?: boolean
}

/** Keeps a dated copy in IndexedDB, and is done once the browser says it is written. */
export function keepCopy(copy: DatedCopy): Promise<Result<null, StorageProblem>> {
  return withDatabase(async (database) => {
    await database.add('copies', copy)
    return null
  })
}

/** Every dated copy, oldest first. */
export function listCopies(): Promise<Result<readonly DatedCopy[], StorageProblem>> {
  return withDatabase((database) => database.getAll('copies'))
}

/** Takes all dated copies away. */
export function eraseCopies(): Promise<Result<null, StorageProblem>> {
  return withDatabase(async (database) => {
    await database.clear('copies')
    return null
  })
}
