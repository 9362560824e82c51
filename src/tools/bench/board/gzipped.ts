import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serves a folder gzipped, as most hosts do: on a slow line that decides how long a page takes. */
export async function serveGzipped(folder: string, base: string): Promise<{ address: string; server: Server }> {
  const packed = new Map<string, Buffer | null>()
  const read = (path: string) => {
    const known = packed.get(path)
    if (known !== undefined) return known
    let body: Buffer | null = null
    try {
      body = gzipSync(readFileSync(join(folder, path)))
    } catch {
      // Not there: the answer says so.
    }
    packed.set(path, body)
    return body
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.slice(base.length - 1).replace(/\/$/, '/index.html')
    const body = read(path)
    const headers = {
      'content-type': TYPES[extname(path)] ?? 'text/plain',
      'content-encoding': 'gzip',
      'cache-control': 'max-age=600',
    }
    if (body === null) response.writeHead(404).end()
    else response.writeHead(200, headers).end(body)
  })
  await new Promise<void>((done) => server.listen(0, () => done()))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server is bound to no port')
  return { address: `http://localhost:${bound.port}${base}`, server }
}
