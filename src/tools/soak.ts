import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'

/**
 * `npm run soak`: gives every reader a hundred thousand damaged files and says what became of them, with the seed and the
 * longest that a kilobyte took. `npm run soak -- 5000 7` takes so many files, of that seed. Fails where a reader throws,
 * takes what it would not write the same again, or is slower than 50 ms a kilobyte. Then kills browsers after an edit,
 * twenty times for each time of waiting or as the third number says, and fails where an edit older than 150 ms is lost.
 * Then two tabs edit one map for a minute, or as many seconds as the fourth number says.
 * `npm run soak -- hour 60 7` works on two maps for 60 minutes of seed 7 instead, as `soak-day.ts` says.
 */
const src = `${pathToFileURL(process.cwd()).href}/src/`
registerHooks({ resolve: (specifier, context, next) => next(specifier.replace(/^~\//, src), context) })
const [what, minutes = 60, chance = 20_261_129] = process.argv.slice(2)
if (what === 'hour') {
  const { soakDay } = await import('./soak-day.ts')
  process.exit((await soakDay(Number(minutes), Number(chance), process.env['SOAK_SITE'] ?? 'dist')) ? 0 : 1)
}
const { READERS, tryDamaged } = await import('../../tests/support/damage/readers.ts')

const [count = 100_000, seed = 20_261_129, kills = 20, seconds = 60] = process.argv.slice(2).map(Number)
const MOST_A_KILOBYTE = 50

let slow = false
for (const reader of READERS) {
  let longest = 0
  const timed = {
    ...reader,
    read: async (bytes: Uint8Array) => {
      const start = performance.now()
      const outcome = await reader.read(bytes)
      // Below a kilobyte the clock and the garbage collector would be all that is measured.
      longest = Math.max(longest, (performance.now() - start) / Math.max(1, bytes.length / 1000))
      return outcome
    },
  }
  const { refused, read } = await tryDamaged(timed, seed, count)
  slow ||= longest > MOST_A_KILOBYTE
  console.log(
    `${reader.kind}: ${count} damaged files of seed ${seed}, ${refused} refused with a reason, ${read} read, at most ${longest.toFixed(1)} ms a kB`,
  )
}
const { soakKills } = await import('./soak-kills.ts')
const lasting = kills === 0 || (await soakKills(kills))
const { soakTabs } = await import('./soak-tabs.ts')
const shared = seconds === 0 || (await soakTabs(seconds, seed))
process.exit(slow || !lasting || !shared ? 1 : 0)
