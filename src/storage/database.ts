import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { ok, type Result, refuse } from '~/foundation/result.ts'
import type { ChosenFile } from './chosen-file.ts'
import type { DatedCopy } from './copies.ts'
import type { JournalEntry } from './journal-entry.ts'
import type { StorageProblem } from './shelf.ts'

export interface Database extends DBSchema {
  /** Dated copies of maps, in the order they were made. */
  copies: { key: number; value: DatedCopy; indexes: { 'by-map': string } }
  /** One entry for each text, under the name it has on the shelf. */
  journal: { key: string; value: JournalEntry }
  /** The file somebody chose for a copy of everything, by what it is for. */
  files: { key: 'everything'; value: ChosenFile }
}

const NAME = 'doorstep'

/** Raised by one whenever a store or an index comes in; each step below is never changed once released. */
const VERSION = 3

/** How long to wait for the database, in milliseconds, before what needs it goes on without. */
const PATIENCE = 3000

/** The one connection of this page, or its opening. */
let opening: Promise<IDBPDatabase<Database>> | null = null

/**
 * Does something with the browser's database, which copies and journal share. Where it is missing, refused or held up
 * by another page for too long, the answer says so; nothing throws and nothing waits for ever.
 */
export async function withDatabase<Value>(
  step: (database: IDBPDatabase<Database>) => Promise<Value>,
): Promise<Result<Value, StorageProblem>> {
  try {
    return ok(await step(await soon(connect())))
  } catch (error) {
    if (!isGone(error)) return refuse(problemOf(error))
  }
  // The connection was let go between its opening and this step.
  opening = null
  try {
    return ok(await step(await soon(connect())))
  } catch (error) {
    return refuse(problemOf(error))
  }
}

function connect(): Promise<IDBPDatabase<Database>> {
  if (opening) return opening
  const begun = open().then((database) => {
    database.addEventListener('close', letGo)
    // A newer build, or whoever erases everything, wants the database to itself: they never wait for this page.
    database.addEventListener('versionchange', () => {
      database.close()
      letGo()
    })
    return database
  })
  const letGo = () => {
    if (opening === begun) opening = null
  }
  begun.catch(letGo)
  opening = begun
  return begun
}

async function open(): Promise<IDBPDatabase<Database>> {
  try {
    return await openDB<Database>(NAME, VERSION, {
      upgrade(database, from, _to, change) {
        if (from < 1) database.createObjectStore('copies', { autoIncrement: true })
        if (from < 2) {
          change.objectStore('copies').createIndex('by-map', 'map')
          database.createObjectStore('journal')
        }
        if (from < 3) database.createObjectStore('files')
      },
    })
  } catch (error) {
    // A newer build was here. What it keeps the same can be used as it stands.
    if (error instanceof DOMException && error.name === 'VersionError') return openDB<Database>(NAME)
    throw error
  }
}

/** The connection, unless it takes too long. An opening that is late serves the next step. */
function soon<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException('No answer', 'TimeoutError')), PATIENCE)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

function isGone(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError'
}

function problemOf(error: unknown): StorageProblem {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError'
  return { code: full ? 'storage-full' : 'storage-blocked' }
}
