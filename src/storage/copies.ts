import type { IDBPIndex } from 'idb'
import type { Result } from '~/foundation/result.ts'
import type { DatedCopy } from './copies/copy.ts'
import { toThin } from './copies/thin.ts'
import { type Database, withDatabase } from './database.ts'
import type { StorageProblem } from './shelf.ts'

export type { CopyReason, DatedCopy } from './copies/copy.ts'

/** A copy in its place, with the number by which it can be taken away. */
export interface PlacedCopy extends DatedCopy {
  readonly key: number
}

type Kept<Value> = Promise<Result<Value, StorageProblem>>
type ByMap = Pick<
  IDBPIndex<Database, ['copies'], 'copies', 'by-map', 'readonly' | 'readwrite'>,
  'getAll' | 'getAllKeys'
>

/**
 * Keeps a dated copy in IndexedDB, and is done once the browser says it is written. What has grown too old goes in the
 * same step. A copy made by itself while somebody works is left out where the newest one says the same.
 */
export function keepCopy(copy: DatedCopy): Kept<null> {
  return withDatabase(async (database) => {
    const change = database.transaction('copies', 'readwrite')
    const earlier = await copiesIn(change.store.index('by-map'), copy.map)
    if (copy.why === 'work' && earlier.at(-1)?.text === copy.text) return null
    const gone = toThin<DatedCopy & { readonly key?: number }>([...earlier, copy], copy.at)
    await Promise.all([
      change.store.add(copy),
      ...gone.flatMap(({ key }) => (key === undefined ? [] : [change.store.delete(key)])),
      change.done,
    ])
    return null
  })
}

/** Every dated copy, oldest first. */
export function listCopies(): Kept<readonly DatedCopy[]> {
  return withDatabase(async (database) => (await database.getAll('copies')).filter(isCopy))
}

/** The copies of one map, in the order they were made. */
export function copiesOf(map: string): Kept<readonly PlacedCopy[]> {
  return withDatabase((database) => copiesIn(database.transaction('copies').store.index('by-map'), map))
}

/** The copy of a map that was made last, or null. */
export function newestCopy(map: string): Kept<DatedCopy | null> {
  return withDatabase(async (database) => {
    const cursor = await database.transaction('copies').store.index('by-map').openCursor(map, 'prev')
    return cursor && isCopy(cursor.value) ? cursor.value : null
  })
}

/** The copies of all maps but those that are kept. */
export function copiesOfOthers(isKept: (map: string) => boolean): Kept<readonly PlacedCopy[]> {
  return withDatabase(async (database) => {
    const index = database.transaction('copies').store.index('by-map')
    const others: string[] = []
    for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue()) {
      if (!isKept(cursor.key)) others.push(cursor.key)
    }
    return (await Promise.all(others.map((map) => copiesIn(index, map)))).flat()
  })
}

/** Writes copies over those that have their numbers, or where those were. */
export function putCopies(copies: readonly PlacedCopy[]): Kept<null> {
  return withDatabase(async (database) => {
    const change = database.transaction('copies', 'readwrite')
    await Promise.all([...copies.map(({ key, ...copy }) => change.store.put(copy, key)), change.done])
    return null
  })
}

/** The map is kept again: none of its copies rests as a deleted map. */
export function endRest(map: string): Kept<null> {
  return withDatabase(async (database) => {
    const change = database.transaction('copies', 'readwrite')
    const resting = (await copiesIn(change.store.index('by-map'), map)).filter(({ deleted }) => deleted)
    await Promise.all([
      ...resting.map(({ key, map, title, at, text }) =>
        change.store.put({ map, title, at, text, why: 'deletion' }, key),
      ),
      change.done,
    ])
    return null
  })
}

/** Takes copies away. */
export function dropCopies(keys: readonly number[]): Kept<null> {
  return withDatabase(async (database) => {
    const change = database.transaction('copies', 'readwrite')
    await Promise.all([...keys.map((key) => change.store.delete(key)), change.done])
    return null
  })
}

/** Takes all dated copies away. */
export function eraseCopies(): Kept<null> {
  return withDatabase(async (database) => {
    await database.clear('copies')
    return null
  })
}

async function copiesIn(index: ByMap, map: string): Promise<readonly PlacedCopy[]> {
  const [copies, keys] = await Promise.all([index.getAll(map), index.getAllKeys(map)])
  return copies.flatMap((copy, at) => {
    const key = keys[at]
    return key !== undefined && isCopy(copy) ? [{ ...copy, key }] : []
  })
}

/** Other programs on this origin can write here, too. */
function isCopy(value: Partial<Record<keyof DatedCopy, unknown>>): boolean {
  return [value.map, value.title, value.at, value.text].every((part) => typeof part === 'string')
}
