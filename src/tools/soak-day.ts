import { existsSync } from 'node:fs'
import { run } from './run.ts'
import { builtBase, serve } from './serve.ts'

/** How many times the memory is looked at: every five minutes of an hour. */
const TIMES = 12
/** How far a later figure may be from the first. */
const FLAT = 0.1
const FIGURES = ['heap', 'nodes', 'listeners'] as const

/**
 * An hour of editing, reloading and changing of tabs, or so many minutes: says what a page that stays open holds on to, and
 * gives whether that kept within a tenth of what it was after the first twelfth, and nothing was lost.
 */
export async function soakDay(minutes: number, seed: number, folder: string): Promise<boolean> {
  const { soakDay: work } = await import('../../tests/support/soak/day.ts')
  if (!existsSync(`${folder}/index.html`))
    await run('astro', ['build', '--outDir', folder], { SITE_BASE: '/workbook/' })
  const { address, server } = await serve({ folder, base: builtBase(folder), port: 0 })
  let first: Readonly<Record<(typeof FIGURES)[number], number>> | null = null
  let flat = true
  try {
    await work(address, { minutes, seed, times: TIMES }, (sample) => {
      const { at, heap, nodes, listeners, documents, steps, edits, reopened, visits } = sample
      first ??= sample
      const apart = FIGURES.map((figure) => sample[figure] / (first ?? sample)[figure] - 1)
      const within = apart.every((part) => Math.abs(part) <= FLAT)
      flat &&= within
      const held = `${(heap / 1e6).toFixed(2)} MB of scripts, ${nodes} nodes, ${listeners} listeners, ${documents} documents`
      const done = `${edits} edits kept, ${reopened} times opened anew, ${visits} second tabs, ${steps} steps to take back`
      console.log(
        `minute ${at.toFixed(1)}: ${held} (${apart.map(signed).join(', ')}); ${done}${within ? '' : ': NOT FLAT'}`,
      )
    })
    console.log(`${minutes} minutes of seed ${seed}: nothing lost, memory ${flat ? 'flat' : 'not flat'}`)
    return flat
  } catch (error) {
    console.log(`Ended early, seed ${seed}: ${error instanceof Error ? error.message : error}`)
    return false
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

const signed = (part: number) => `${part < 0 ? '−' : '+'}${(Math.abs(part) * 100).toFixed(1)} %`
