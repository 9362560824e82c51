import { existsSync } from 'node:fs'
import { run } from './run.ts'
import { builtBase, serve } from './serve.ts'

/**
 * How long after an edit the browser is killed, in milliseconds, and from when on no edit may be lost. The longest first:
 * the map is put there by hand a moment before, and is on no disk until an edit has brought it into the journal.
 */
const AFTER = [1000, 200, 100]
const SAFE = 150

/** The lesson that is finished and taken back. */
const LESSON = 'learn/the-wait/update-even-with-no-news/'

/**
 * Kills a browser so many times each 1,000, 200 and 100 ms after an edit of a map, after a lesson was finished or taken
 * back, and after the last letter of a play. Says how often each was there again, map and script byte for byte, and gives
 * whether all older than 150 ms were.
 */
export async function soakKills(times: number): Promise<boolean> {
  const { killRounds } = await import('../../tests/support/kill-rounds.ts')
  const { killPlays } = await import('../../tests/support/kill-plays.ts')
  const { killLessons } = await import('../../tests/support/kill-lessons.ts')
  if (!existsSync('dist/index.html')) await run('astro', ['build'], { SITE_BASE: '/workbook/' })
  const { address, server } = await serve({ folder: 'dist', base: builtBase('dist'), port: 0 })
  // All kinds in turn, so that what a machine does meanwhile falls on all of them.
  const delays = Array.from({ length: times * AFTER.length }, (_, turn) => AFTER[turn % AFTER.length] ?? 0)
  const edits = await killRounds(address, delays)
  const lessons = await killLessons(address, LESSON, delays)
  const plays = await killPlays(address, delays)
  server.close()
  server.closeAllConnections()
  const same = (rounds: readonly { after: number; expected: string; found: string | null }[]) =>
    rounds.map(({ after, expected, found }) => ({ after, kept: found === expected }))
  return [
    told('an edit', same(edits), delays.length),
    told('a lesson', same(lessons), delays.length),
    told('a letter of a play', same(plays), delays.length),
  ].every((safe) => safe)
}

/** Says how often what was done was there again, and gives whether it always was where it was old enough. */
function told(
  what: string,
  rounds: readonly { readonly after: number; readonly kept: boolean }[],
  of: number,
): boolean {
  for (const after of AFTER) {
    const those = rounds.filter((one) => one.after === after)
    console.log(
      `killed ${after} ms after ${what}: ${those.filter(({ kept }) => kept).length} of ${those.length} there again`,
    )
  }
  return rounds.length === of && rounds.every(({ after, kept }) => kept || after < SAFE)
}
