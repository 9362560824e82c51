import { basePath } from './base-path.ts'
import { run } from './run.ts'
import { serve } from './serve.ts'

/** `npm start`: builds the workbook, serves it, and prints where it answers. */
const base = basePath(process.env['SITE_BASE'])
const port = Number(process.env['PORT'] ?? 4315)

const code = await run('astro', ['build'])
if (code !== 0) process.exit(code)

try {
  const { address } = await serve({ folder: 'dist', base, port })
  console.log(`\nThe workbook is at ${address}\nPress Ctrl+C to stop it.`)
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
  console.error(`Port ${port} is taken. Start it on another one: PORT=${port + 1} npm start`)
  process.exit(1)
}
