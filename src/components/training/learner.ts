import type { Ended, Running } from '~/training/progress/commands.ts'
import type { PlayEntry } from '~/training/progress/schema.ts'

/** What came of keeping something: kept and read back, or why not. */
export type Keeping = 'saved' | 'storage-full' | 'storage-blocked' | 'made-by-newer-version'

/** The learner's own shelf, as exercises and plays see it. */
export interface Learner {
  /** Looks again: another tab may have kept something. */
  refresh(): void
  answerOf(exercise: string): unknown
  /** Keeps an answer; undefined takes it back. */
  keepAnswer(exercise: string, answer: unknown): Keeping
  noteOf(id: string): string
  /** `shown` are the words the note was made from. */
  keepNote(id: string, text: string, shown: string): Keeping
  playOf(play: string): PlayEntry | undefined
  keepRun(play: string, running: Running): Keeping
  endPlay(play: string, ended: Ended): Keeping
}

const isLearning = (key: string) => key === 'doorstep:progress' || key.startsWith('doorstep:notes:')

/** Calls `listen` whenever another tab has kept something of a learner's. Gives a function that stops it. */
export function onLearningElsewhere(listen: () => void): () => void {
  const hear = ({ key }: StorageEvent) => {
    if (key === null || isLearning(key)) listen()
  }
  window.addEventListener('storage', hear)
  return () => window.removeEventListener('storage', hear)
}

/**
 * Whether this browser may hold anything of a learner. A new visitor's page needs no shelf before the first answer, so it
 * is not even fetched.
 */
export function mayHoldSomething(storage: () => Pick<Storage, 'getItem' | 'key' | 'length'>): boolean {
  try {
    const shelf = storage()
    const keys = Array.from({ length: shelf.length }, (_, place) => shelf.key(place) ?? '')
    return keys.some(isLearning)
  } catch {
    // Storage that cannot even be looked at holds nothing; the first answer tells that it is not saved.
    return false
  }
}

/** Opens the learner's shelf. It comes on its own, so that the words of a page never wait for it. */
export async function openLearner(): Promise<Learner> {
  const session = await import('~/session/progress.ts')
  const kept = (): Keeping => {
    const keeping = session.keeping.get()
    return keeping.state === 'saved' ? 'saved' : keeping.code
  }
  return {
    refresh: session.refresh,
    answerOf: (exercise) => session.progress.get().exercises[exercise]?.answer,
    keepAnswer(exercise, answer) {
      session.answer(exercise, answer ?? null)
      return kept()
    },
    noteOf: (id) => session.note(id),
    keepNote(id, text, shown) {
      session.writeNote(id, text, shown)
      return kept()
    },
    playOf: (play) => session.progress.get().plays[play],
    keepRun(play, running) {
      session.keepRun(play, running)
      return kept()
    },
    endPlay(play, ended) {
      session.endPlay(play, ended)
      return kept()
    },
  }
}
