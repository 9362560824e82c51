import { existsSync } from 'node:fs'
import { run } from './run.ts'
import { builtBase, serve } from './serve.ts'

/** How long after an edit the browser is killed, in milliseconds, and from when on no edit may be lost. */
const AFTER = [100, 200, 1000]
const SAFE = 150

/**
 * Kills a browser so many times each 100, 200 and 1,000 ms after an edit, says how often the edit was there again byte
 * for byte, and gives whether every edit older than 150 ms was.
 */
export async function soakKills(times: number): Promise<boolean> {
  const { killRounds } = await import('../../tests/support/kill-rounds.ts')
  if (!existsSync('dist/index.html')) await run('astro', ['build'], { SITE_BASE: '/workbook/' })
  const { address, server } = await serve({ folder: 'dist', base: builtBase('dist'), port: 0 })
  // All kinds in turn, so that what a machine does meanwhile falls on all of them.
  const rounds = await killRounds(
    address,
    Array.from({ length: times * AFTER.length }, (_, turn) => AFTER[turn % AFTER.length] ?? 0),
  )
  server.close()
  server.closeAllConnections()
  const kept = rounds.map(({ after, expected, found }) => ({ after, same: found === expected }))
  for (const after of AFTER) {
    const those = kept.filter((one) => one.after === after)
    console.log(
      `killed ${after} ms after an edit: ${those.filter(({ same }) => same).length} of ${those.length} there again`,
    )
  }
  return kept.length === times * AFTER.length && kept.every(({ after, same }) => same || after < SAFE)
}
