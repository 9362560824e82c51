import { begin, choose, goOn, type Rehearsal, replay, takeBack, tryAgain, whatIf } from '~/training/play/rehearse.ts'
import type { Play } from '~/training/play/schema.ts'
import type { PlayEntry, Run } from '~/training/progress/schema.ts'
import { triesOf } from '~/training/progress/tries.ts'
import type { Keeping } from '../learner.ts'
import { createShelf, type Shelf } from '../shelf.svelte.ts'

/** What of a play is to be seen: what comes before it, the talk, or how it ended. */
export type Act = 'before' | 'talk' | 'after'

/** One play on stage: the rehearsal as it stands, and what the learner can do with it. */
export interface Stage {
  readonly act: Act
  readonly rehearsal: Rehearsal
  readonly seed: string
  readonly best: string | null
  /** How many talks have reached an ending, this one included. */
  readonly tries: number
  /** What was kept no longer fits the script. */
  readonly stale: boolean
  readonly hasLast: boolean
  readonly canUndo: boolean
  readonly keeping: Keeping | null
  /** Finds what was kept, and goes back into a talk that was left. */
  wake(): Promise<void>
  /** Follows the same play in another tab. Gives a function that stops it. */
  follow(): () => void
  start(): void
  choose(place: number): void
  tryAgain(): void
  goOn(): void
  /** Takes the latest line back. */
  takeBack(): void
  /** Back to the choice at this place of the run, with a way to take that back. */
  whatIf(at: number): void
  /** Back to the first words, with a way to take that back. */
  restart(): void
  undo(): void
  readLast(): void
}

/**
 * Puts a play on stage. `newSeed` decides the order in which the next rehearsal shows its choices; `shelf` keeps it, the
 * learner's own unless another is given.
 */
export function createStage(play: Play, newSeed: () => string, shelf: Shelf = createShelf()): Stage {
  let act = $state<Act>('before')
  let rehearsal = $state.raw(begin(play))
  let seed = $state('')
  let kept = $state.raw<PlayEntry | null>(null)
  let stale = $state(false)
  let last = $state.raw<{
    readonly rehearsal: Rehearsal
    readonly seed: string
  } | null>(null)
  let left = $state.raw<{
    readonly rehearsal: Rehearsal
    readonly seed: string
  } | null>(null)

  /** Those whose ending has been counted as a try. */
  const ended = new WeakSet<Rehearsal>()

  const show = (next: Rehearsal, order: string) => {
    rehearsal = next
    seed = order
    act = next.ending === null ? 'talk' : 'after'
  }

  const keep = () => {
    const running = { run: rehearsal.run, seed }
    const ending = rehearsal.ending?.name
    const endings = play.endings.map(({ name }) => name)
    const again = ended.has(rehearsal)
    if (ending !== undefined) ended.add(rehearsal)
    shelf.keep((learner) => {
      if (ending === undefined) return learner.keepRun(play.name, running)
      const keeping = learner.endPlay(play.name, { ...running, ending, endings, again })
      kept = learner.playOf(play.name) ?? kept
      return keeping
    })
  }

  const step = (next: Rehearsal) => {
    left = null
    show(next, seed)
    keep()
  }

  const leap = (next: Rehearsal, order: string) => {
    const from = rehearsal.run.length > 0 ? { rehearsal, seed } : null
    show(next, order)
    keep()
    left = from
  }

  const goBackInto = (run: Run, order: string) => {
    const replayed = replay(play, run)
    stale = !replayed.ok
    if (!replayed.ok) return
    if (replayed.value.ending === null) show(replayed.value, order)
    else last = { rehearsal: replayed.value, seed: order }
  }

  return {
    get act() {
      return act
    },
    get rehearsal() {
      return rehearsal
    },
    get seed() {
      return seed
    },
    get best() {
      return kept?.best ?? null
    },
    get tries() {
      return triesOf(kept)
    },
    get stale() {
      return stale
    },
    get hasLast() {
      return last !== null
    },
    get canUndo() {
      return left !== null
    },
    get keeping() {
      return shelf.keeping
    },
    async wake() {
      kept = (await shelf.find((learner) => learner.playOf(play.name))) ?? null
      if (kept && (kept.run.length > 0 || kept.ended === false)) goBackInto(kept.run, kept.seed ?? '')
    },
    follow: () =>
      shelf.watch(async () => {
        const entry = await shelf.find((learner) => learner.playOf(play.name))
        if (!entry || JSON.stringify(entry.run) === JSON.stringify(rehearsal.run)) return
        kept = entry
        left = null
        act = 'before'
        goBackInto(entry.run, entry.seed ?? '')
      }),
    start() {
      left = null
      stale = false
      show(begin(play), newSeed())
      keep()
    },
    choose: (place) => step(choose(rehearsal, place)),
    tryAgain: () => step(tryAgain(rehearsal)),
    goOn: () => step(goOn(rehearsal)),
    takeBack: () => step(takeBack(rehearsal)),
    whatIf: (at) => leap(whatIf(rehearsal, at), seed),
    restart: () => leap(begin(play), newSeed()),
    undo() {
      if (left === null) return
      const back = left
      left = null
      show(back.rehearsal, back.seed)
      keep()
    },
    readLast() {
      if (last) show(last.rehearsal, last.seed)
    },
  }
}
