import { debriefOf, type Turn } from './debrief.ts'
import { type Reading, readingsAtStart } from './meters.ts'
import { begin, choose, goOn, type Rehearsal, replay } from './rehearse.ts'
import { JUDGEMENTS, type Judgement, type Play } from './schema.ts'

/** One line of a path, and where the meters stood after it and all that followed on its own. */
export interface Stop extends Turn {
  readonly meters: readonly Reading[]
}

/** The way somebody took through a talk. */
export interface Path {
  readonly start: readonly Reading[]
  readonly stops: readonly Stop[]
}

/** Every line taken, in order, also those taken back; one taken back leaves the meters where they were. */
export function pathOf(rehearsal: Rehearsal): Path {
  const { play, run } = rehearsal
  const start = metersAt(rehearsal, 0) ?? readingsAtStart(play.meters)
  const stops = debriefOf(rehearsal).map((turn, at) => ({ ...turn, meters: metersAt(rehearsal, at + 1) ?? start }))
  return { start, stops: run.length === stops.length ? stops : [] }
}

function metersAt({ play, run }: Rehearsal, steps: number): readonly Reading[] | null {
  const replayed = replay(play, run.slice(0, steps))
  return replayed.ok ? replayed.value.meters : null
}

/** How many talks have to be finished before the best path is shown: what one finds oneself stays longer. */
export const TRIES_BEFORE_BEST_PATH = 2

/**
 * A talk that reaches the first ending of the script that can be reached, with best lines alone where they lead there, and
 * with as little else as that takes; null where the script is too big to try every way.
 */
export function bestPath(play: Play): Rehearsal | null {
  const reached = [['best'], ['best', 'fair'], [...JUDGEMENTS]] satisfies Judgement[][]
  const found = reached.flatMap((lines) => wayThrough(play, lines, 0) ?? [])
  return found.sort((one, other) => (one.ending?.rank ?? 0) - (other.ending?.rank ?? 0))[0] ?? null
}

/** A talk of the poorest lines, to whatever ending they lead. */
export function poorPath(play: Play): Rehearsal | null {
  return wayThrough(play, ['poor', 'fair', 'best'], play.endings.length - 1)
}

/** The most moments that are tried. */
const MOST = 5_000

/**
 * The first talk found that reaches an ending of this rank or a better one, else the best that was come across; of the
 * lines of a scene those judged by the earlier words are tried first.
 */
function wayThrough(play: Play, lines: readonly Judgement[], rank: number): Rehearsal | null {
  const waiting = [begin(play)]
  const seen = new Set<string>()
  let best: Rehearsal | null = null
  for (let now = waiting.pop(); now !== undefined && seen.size < MOST; now = waiting.pop()) {
    if (now.ending !== null) {
      if (best === null || now.ending.rank < (best.ending?.rank ?? Infinity)) best = now
      if (now.ending.rank <= rank) return now
      continue
    }
    const moment = JSON.stringify([now.scene.name, now.meters])
    if (seen.has(moment)) continue
    seen.add(moment)
    waiting.push(...waysOn(now, lines).reverse())
  }
  return best
}

function waysOn(now: Rehearsal, lines: readonly Judgement[]): Rehearsal[] {
  const places = [...now.choices.keys()]
  return lines
    .flatMap((wanted) => places.filter((place) => now.choices[place]?.judgement === wanted))
    .map((place) => goOn(choose(now, place)))
}
