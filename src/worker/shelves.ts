import { contents, version } from './contents.ts'
import { scope } from './scope.ts'

/** Each version has a shelf of its own; workbooks in other folders of the same host have theirs. */
const OURS = `doorstep:${new URL(scope).pathname}:`

/** The shelf of this version. */
export const SHELF = OURS + version

/** The header that a kept file carries its hash in. */
const HASH = 'x-doorstep-hash'

/** How many files are fetched at a time: what the page itself asks for must not wait. */
const AT_A_TIME = 4

/** All shelves of this workbook, older versions' too. */
export async function shelves(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(OURS))
}

/**
 * Puts every file of this version on its shelf, or fails as a whole; what was fetched by then is there for the next try.
 * Each file is compared with what the build wrote: half a deployment, or the sign-in page of a hotel, is no version.
 */
export async function fillShelf(): Promise<void> {
  const shelf = await caches.open(SHELF)
  const older = (await shelves()).filter((name) => name !== SHELF)
  const waiting = Object.entries(contents)
  const keepNext = async (): Promise<void> => {
    const next = waiting.shift()
    if (!next) return
    await keep(shelf, older, next)
    await keepNext()
  }
  try {
    await Promise.all(Array.from({ length: AT_A_TIME }, keepNext))
  } catch (problem) {
    // The version is lost already; the others need not go on fetching.
    waiting.length = 0
    throw problem
  }
}

async function keep(shelf: Cache, older: readonly string[], [path, hash]: readonly [string, string]): Promise<void> {
  const address = scope + path
  if ((await shelf.match(address))?.headers.get(HASH) === hash) return
  for (const cacheName of older) {
    const known = await caches.match(address, { cacheName })
    if (known?.headers.get(HASH) === hash) return shelf.put(address, known)
  }
  const { headers: sent, body } = await fetched(address, hash)
  const headers = new Headers(sent)
  // The body lies here unpacked, and is the same for whoever asks.
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name)
  headers.set(HASH, hash)
  await shelf.put(address, new Response(body, { headers }))
}

async function fetched(address: string, hash: string) {
  const { headers, body } = await read(address, 'no-cache')
  if ((await hashOf(body)) === hash) return { headers, body }
  // A copy on the way may be stale.
  const again = await read(address, 'reload')
  if ((await hashOf(again.body)) === hash) return again
  throw new Error(`${address} is not what this version was built with`)
}

async function read(address: string, cache: RequestCache) {
  const response = await fetch(address, { cache, credentials: 'same-origin', priority: 'low' })
  return { headers: response.headers, body: await response.arrayBuffer() }
}

/** The first 12 hexadecimal digits of the SHA-256, as the build writes them. */
async function hashOf(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body), 0, 6)
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
