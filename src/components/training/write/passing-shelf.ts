import { replay } from '~/training/play/rehearse.ts'
import type { Play } from '~/training/play/schema.ts'
import type { PlayEntry } from '~/training/progress/schema.ts'
import type { Learner } from '../learner.ts'
import type { Shelf } from '../shelf.svelte.ts'

/** A shelf that holds one rehearsal for as long as the page stands, and nothing of it is progress. */
export interface PassingShelf extends Shelf {
  /** Forgets a rehearsal that no longer fits the play. */
  fit(play: Play): void
  forget(): void
}

/** Makes an empty one. */
export function createPassingShelf(): PassingShelf {
  let entry: PlayEntry | undefined
  const keep = (run: PlayEntry['run'], seed: string, ended: boolean) => {
    entry = { at: '', best: null, run, seed, ended }
    return 'saved' as const
  }
  const learner: Learner = {
    refresh() {},
    answerOf: () => undefined,
    keepAnswer: () => 'saved',
    noteOf: () => '',
    keepNote: () => 'saved',
    playOf: () => entry,
    keepRun: (_, { run, seed }) => keep(run, seed, false),
    endPlay: (_, { run, seed }) => keep(run, seed, true),
  }
  return {
    keeping: null,
    find: async (look) => look(learner),
    watch: () => () => {},
    keep(verb) {
      verb(learner)
    },
    fit(play) {
      if (entry && !replay(play, entry.run).ok) entry = undefined
    },
    forget() {
      entry = undefined
    },
  }
}
