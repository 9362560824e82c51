import { answerTo } from './answer.ts'
import { contents } from './contents.ts'
import { clearShelves, shelfOf, takeOver } from './open-pages.ts'
import { type Asked, scope, worker } from './scope.ts'
import { fillShelf, SHELF, shelves } from './shelves.ts'

/** How long an address that is not of this version may take on the way, in milliseconds: nothing spins for ever. */
const PATIENCE = 8000
/** How long a page that was just opened has the line to itself, in milliseconds. */
const HEAD_START = 2000
const NOT_FOUND = '404.html'

// A version waits until the last page of the older one is gone, or somebody asks for it.
worker.addEventListener('install', (event) => event.waitUntil(aside().then(fillShelf)))
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()))
worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void worker.skipWaiting()
})
worker.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET' || !event.request.url.startsWith(scope)) return
  event.respondWith(answer(event))
  if (event.request.mode === 'navigate') event.waitUntil(clearShelves())
})

function aside(): Promise<void> {
  return new Promise((done) => setTimeout(done, HEAD_START))
}

async function answer({ request, clientId }: Asked): Promise<Response> {
  // What stands behind `?` is for the page, and the same file for all.
  const { pathname, search } = new URL(request.url)
  const path = pathname.slice(new URL(scope).pathname.length)
  const found = answerTo(path, (one) => Object.hasOwn(contents, one))
  if (found.kind === 'send-on') return Response.redirect(scope + found.path + search, 302)
  const address = scope + (found.kind === 'file' ? found.path : path)
  // A page being opened anew is told as asking for itself, and is to be one of this version.
  const older = request.mode === 'navigate' ? null : await shelfOf(clientId)
  return (
    (older === null ? undefined : await caches.match(address, { cacheName: older })) ??
    (await caches.match(address, { cacheName: SHELF })) ??
    (await onOlderShelf(address)) ??
    fromSite(request)
  )
}

/** A file of an older version that a part of an open page asks for. */
async function onOlderShelf(address: string): Promise<Response | undefined> {
  for (const cacheName of await shelves()) {
    const found = await caches.match(address, { cacheName })
    if (found) return found
  }
  return undefined
}

/** What is not of this version may still be there; a page that is not gets the site's own word for it. */
async function fromSite(request: Request): Promise<Response> {
  if (request.mode !== 'navigate') return fetch(request)
  try {
    return await fetch(request, { signal: AbortSignal.timeout(PATIENCE) })
  } catch {
    const page = await caches.match(scope + NOT_FOUND, { cacheName: SHELF })
    return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error()
  }
}
