import { createServer } from 'node:net'

/** A port that nobody listens on. Told once under a name, and the same ever after, in the workers of a run too. */
export async function freePort(name: string): Promise<number> {
  const known = Number(process.env[name])
  if (known > 0) return known
  const port = await new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const bound = server.address()
      server.close(() => resolve(typeof bound === 'object' && bound !== null ? bound.port : 0))
    })
  })
  process.env[name] = String(port)
  return port
}
