import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { headersFor } from './hosting/host-files.ts'

export interface Serving {
  /** Where the site answers, base path included: `http://localhost:4315/workbook/`. */
  readonly address: string
  readonly server: Server
}

/** The base path a built site was made for, as its headers for hosts tell. Its pages would do anywhere. */
export function builtBase(folder: string): string {
  const base = /^(\/.*)\*$/m.exec(readFileSync(join(folder, '_headers'), 'utf8'))?.[1]
  if (base === undefined) throw new Error(`${folder}/_headers names no address, so its base path cannot be told`)
  return base
}

/**
 * Serves a built site the way a plain static host does: files as they are, a folder without its slash sent on to the
 * one with it, anything else answered with the site's own 404 page, and the headers that its `_headers` file asks for.
 * Port 0 takes any free one.
 */
export async function serve(options: { folder: string; base: string; port: number }): Promise<Serving> {
  const { folder, base, port } = options
  const notFound = readFileSync(join(folder, '404.html'))
  const hosted = existsSync(join(folder, '_headers')) ? readFileSync(join(folder, '_headers'), 'utf8') : ''
  const files = sirv(folder, { dev: true, etag: true })
  const server = createServer((request, response) => {
    const sendOn = (to: string) => response.writeHead(302, { location: to }).end()
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound)
    }
    const asked = parse(request.url)
    if (asked === null) return missing()
    const { pathname, search } = asked
    for (const [name, value] of Object.entries(headersFor(hosted, pathname))) response.setHeader(name, value)
    if (`${pathname}/` === base) return sendOn(base + search)
    if (!pathname.startsWith(base)) return missing()
    const inside = pathname.slice(base.length - 1)
    if (!inside.endsWith('/') && existsSync(join(folder, decodeURI(inside), 'index.html'))) {
      return sendOn(`${pathname}/${search}`)
    }
    request.url = inside + search
    return files(request, response, missing)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => resolve())
  })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error(`The server is bound to ${bound}, not to a port`)
  return { address: `http://localhost:${bound.port}${base}`, server }
}

/** The address asked for, or null where it is none: `%` with no number after it, say. */
function parse(asked: string | undefined): URL | null {
  const address = URL.parse(`http://localhost${asked ?? '/'}`)
  try {
    decodeURI(address?.pathname ?? '')
    return address
  } catch {
    return null
  }
}
