import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { ok, type Result, refuse } from '~/foundation/result.ts'
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

interface Cupboard extends DBSchema {
  copies: { key: number; value: DatedCopy }
}

/** Keeps a dated copy in IndexedDB, and is done once the browser says it is written. */
export function keepCopy(copy: DatedCopy): Promise<Result<null, StorageProblem>> {
  return withCupboard(async (cupboard) => {
    await cupboard.add('copies', copy)
    return null
  })
}

/** Every dated copy, oldest first. */
export function listCopies(): Promise<Result<readonly DatedCopy[], StorageProblem>> {
  return withCupboard((cupboard) => cupboard.getAll('copies'))
}

/** Takes all dated copies away. */
export function eraseCopies(): Promise<Result<null, StorageProblem>> {
  return withCupboard(async (cupboard) => {
    await cupboard.clear('copies')
    return null
  })
}

async function withCupboard<Value>(
  step: (cupboard: IDBPDatabase<Cupboard>) => Promise<Value>,
): Promise<Result<Value, StorageProblem>> {
  try {
    const cupboard = await openDB<Cupboard>('doorstep', 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('copies', { autoIncrement: true })
      },
    })
    try {
      return ok(await step(cupboard))
    } finally {
      cupboard.close()
    }
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError'
    return refuse({ code: full ? 'storage-full' : 'storage-blocked' })
  }
}
