import { type Keeping, type Learner, mayHoldSomething, onLearningElsewhere, openLearner } from './learner.ts'

/** A way to the learner's shelf that fetches it only when something may be on it, or something is to be kept. */
export interface Shelf {
  /** What came of the last keeping; null before the first. */
  readonly keeping: Keeping | null
  /** Looks on the shelf. Null when there is nothing to find, or no shelf to be had. */
  find<Found>(look: (learner: Learner) => Found): Promise<Found | null>
  /** Calls `again` with a fresh look whenever another tab has kept something. Gives a function that stops it. */
  watch(again: () => void): () => void
  /** Keeps something; of several at once only the last counts. */
  keep(verb: (learner: Learner) => Keeping): void
}

/** Makes the way to the shelf for one exercise or play. */
export function createShelf(): Shelf {
  let keeping = $state<Keeping | null>(null)
  let learner: Learner | undefined
  let latest: ((learner: Learner) => Keeping) | undefined

  const open = async () => {
    learner ??= await openLearner().catch(() => undefined)
    return learner
  }

  return {
    get keeping() {
      return keeping
    },
    async find(look) {
      if (!mayHoldSomething(() => localStorage)) return null
      const opened = await open()
      return opened ? look(opened) : null
    },
    watch: (again) =>
      onLearningElsewhere(() => {
        learner?.refresh()
        again()
      }),
    keep(verb) {
      if (learner) {
        keeping = verb(learner)
        return
      }
      latest = verb
      void open().then((opened) => {
        if (latest === verb) keeping = opened ? verb(opened) : 'storage-blocked'
      })
    },
  }
}
