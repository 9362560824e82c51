import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { madeMap } from './made-map.ts'

const src = `${pathToFileURL(process.cwd()).href}/src/`
registerHooks({ resolve: (specifier, context, next) => next(specifier.replace(/^~\//, src), context) })
const { readJourney } = await import('../../../journey/format/read.ts')
const { writeJourney } = await import('../../../journey/format/write.ts')
const { apply } = await import('../../../journey/apply/apply.ts')
const { insightsOf } = await import('../../../journey/analysis/insights.ts')

const NOW = '2026-11-21T09:00:00.000Z'
const RUNS = 60

/** A map in the one written form, as the browser would keep it. */
export function keptMap(count: number): { readonly id: string; readonly text: string } {
  const { id } = read(count)
  return { id, text: writeJourney(read(count)) }
}

/** Milliseconds of the slowest kind of command, in the middle of many runs, and of all insights. */
export function measureDomain(count: number): { readonly command: number; readonly insights: number } {
  const journey = read(count)
  const touchpoint = `t${count - 1}`
  const commands = [
    { type: 'rate', touchpoint, persona: 'denise', side: 'perceived', level: null },
    { type: 'set-touchpoint', touchpoint, field: 'title', value: 'Another' },
    { type: 'move-touchpoint', touchpoint, place: { stage: 's0', after: null } },
    { type: 'shift-touchpoint', touchpoint, by: -1 },
    { type: 'remove-touchpoint', touchpoint },
    { type: 'set-stage', stage: 's0', title: 'Another' },
  ] as const
  const times = commands.map((command) => middleOf(() => apply(journey, command)))
  return { command: Math.max(...times), insights: middleOf(() => insightsOf(journey, 'denise')) }
}

function read(count: number) {
  const result = readJourney(madeMap(count), { now: NOW })
  if (!result.ok) throw new Error(`The map of ${count} cannot be read: ${result.problem.code}`)
  return result.value
}

function middleOf(what: () => unknown): number {
  for (let run = 0; run < 20; run += 1) what()
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    what()
    return performance.now() - start
  })
  return times.sort((one, other) => one - other)[RUNS / 2] ?? 0
}
