import { scope, worker } from './scope.ts'
import { SHELF, shelves } from './shelves.ts'

/** What was open when this version took over, and what lay there from before. */
interface Before {
  /** The shelf of the version in charge. */
  readonly shelf: string
  /** By the browser's id of a page: the older shelf that it goes on living from. */
  readonly pages: Readonly<Record<string, string>>
  /** Shelves of other versions, to be cleared when no page needs them. */
  readonly older: readonly string[]
}

/** Beside the shelves, so that it is none of them. Workers are stopped at any time, so a variable would not do. */
const NOTES = 'doorstep-open-pages'
const NOTE = `${scope}?open-pages`

let known: Promise<Before | null> | null = null

/** The shelf of an older version that a page was opened with; null for a page of this version. */
export async function shelfOf(page: string): Promise<string | null> {
  return (await note())?.pages[page] ?? null
}

/** Notes what is open while this version takes over: those pages go on with the files they were made for. */
export async function takeOver(): Promise<void> {
  const before = await note()
  const open = before ? await openPages() : []
  const pages = Object.fromEntries(open.map((id) => [id, before?.pages[id] ?? before?.shelf ?? SHELF]))
  await write({ shelf: SHELF, pages, older: (await shelves()).filter((name) => name !== SHELF) })
  await worker.clients.claim()
  await clearShelves()
}

/** Clears the older shelves that no open page lives from any more. */
export async function clearShelves(): Promise<void> {
  const before = await note()
  if (!before || before.older.length === 0) return
  const open = new Set(await openPages())
  const pages = Object.fromEntries(Object.entries(before.pages).filter(([id]) => open.has(id)))
  const needed = new Set(Object.values(pages))
  const over = before.older.filter((name) => !needed.has(name))
  if (over.length === 0) return
  await Promise.all(over.map((name) => caches.delete(name)))
  await write({ shelf: before.shelf, pages, older: before.older.filter((name) => needed.has(name)) })
}

async function openPages(): Promise<readonly string[]> {
  return (await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })).map(({ id }) => id)
}

function note(): Promise<Before | null> {
  known ??= caches.match(NOTE, { cacheName: NOTES }).then((found) => found?.json() ?? null)
  return known
}

async function write(next: Before): Promise<void> {
  known = Promise.resolve(next)
  await (await caches.open(NOTES)).put(NOTE, new Response(JSON.stringify(next)))
}
