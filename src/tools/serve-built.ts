import { existsSync } from 'node:fs'
import { run } from './run.ts'
import { builtBase, serve } from './serve.ts'

/** `node src/tools/serve-built.ts <folder> <port> <base>`: serves a built site for tests; builds it where it is missing. */
const [folder = 'dist', port = '0', base = '/'] = process.argv.slice(2)

if (!existsSync(`${folder}/index.html`)) {
  const code = await run('astro', ['build', '--outDir', folder], { SITE_BASE: base })
  if (code !== 0) process.exit(code)
}
const { address } = await serve({ folder, base: builtBase(folder), port: Number(port) })
console.log(`Serving ${folder} at ${address}`)
