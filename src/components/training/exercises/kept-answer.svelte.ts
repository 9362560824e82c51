import { flushSync, onMount } from 'svelte'
import type { Keeping, Learner } from '../learner.ts'
import { createShelf } from '../shelf.svelte.ts'

/** What an exercise's frame shows of keeping: the state, and the ways to start again and to take that back. */
export interface Kept {
  /** False until the page answers input, and on paper; then an exercise shows all of its words. */
  readonly live: boolean
  readonly keeping: Keeping | null
  readonly canRestart: boolean
  readonly canUndo: boolean
  restart(): void
  undo(): void
}

/** One exercise's answer: found again when the page wakes up, kept at each change, brought back after starting again. */
export interface KeptAnswer<Answer> extends Kept {
  readonly value: Answer
  keep(next: Answer): void
}

/** What an exercise becomes on paper: all of its words, or what the learner made of it. */
export type OnPaper = 'all-words' | 'own-work'

/**
 * Keeps the answer of one exercise under its id. `read` turns whatever is kept into an answer, and nothing into a fresh one.
 * `early` looks at the page for what somebody tapped before it was awake; it counts where nothing was kept.
 */
export function keptAnswer<Answer>(
  id: string,
  read: (raw: unknown) => Answer,
  onPaper: OnPaper = 'own-work',
  early: () => Answer | null = () => null,
): KeptAnswer<Answer> {
  return keptValue(
    {
      read,
      find: (learner) => learner.answerOf(id),
      store: (learner, answer) => learner.keepAnswer(id, answer),
    },
    onPaper,
    early,
  )
}

/** Keeps the learner's own words under the exercise's id, apart from the answers. */
export function keptNote(id: string): KeptAnswer<string> {
  return keptValue(
    {
      read: (raw) => (typeof raw === 'string' ? raw : ''),
      find: (learner) => learner.noteOf(id) || null,
      store: (learner, text, shown) => learner.keepNote(id, text ?? '', shown),
    },
    'own-work',
  )
}

/** How one value is found on the shelf, understood, and put back. */
interface Place<Value> {
  readonly read: (raw: unknown) => Value
  readonly find: (learner: Learner) => unknown
  readonly store: (learner: Learner, value: Value | undefined, shown: Value) => Keeping
}

function keptValue<Value>(
  { read, find, store }: Place<Value>,
  onPaper: OnPaper,
  early: () => Value | null = () => null,
): KeptAnswer<Value> {
  // The page is looked at before it wakes up: then the words of this script take the place of what stands there.
  const tapped = typeof document === 'undefined' ? null : early()
  /** Counts what is kept from here, so that a look that began earlier does not write over it. */
  let writes = 0
  const shelf = createShelf()
  let printing = $state(false)
  const fresh = read(undefined)
  let value = $state.raw(fresh)
  let before = $state.raw<{ readonly value: Value } | null>(null)
  let touched = $state(false)
  let live = $state(false)

  const write = (next: Value | undefined) => {
    writes += 1
    const shown = value
    value = next === undefined ? fresh : next
    touched = next !== undefined
    shelf.keep((learner) => store(learner, next, shown))
  }

  const look = async () => {
    const before = writes
    const raw = (await shelf.find(find)) ?? undefined
    if (writes === before) {
      value = read(raw)
      touched = raw !== undefined
    }
    if (!live && raw === undefined && writes === 0 && tapped !== null) write(tapped)
    live = true
  }

  onMount(() => {
    void look()
    // The same exercise may be open in another tab: what is written there must not be written over from here.
    const stops = [shelf.watch(() => void look()), whilePrinting((on) => flushSync(() => (printing = on)))]
    return () => {
      for (const stop of stops) stop()
    }
  })

  return {
    get live() {
      return live && !(printing && onPaper === 'all-words')
    },
    get value() {
      return value
    },
    get keeping() {
      return shelf.keeping
    },
    get canRestart() {
      return touched
    },
    get canUndo() {
      return before !== null
    },
    keep(next) {
      before = null
      write(next)
    },
    restart() {
      before = { value }
      write(undefined)
    },
    undo() {
      if (before === null) return
      const back = before.value
      before = null
      write(back)
    },
  }
}

/** Says when the page goes to paper and when it is back on the screen. Gives a function that stops it. */
function whilePrinting(tell: (printing: boolean) => void): () => void {
  const before = () => tell(true)
  const after = () => tell(false)
  addEventListener('beforeprint', before)
  addEventListener('afterprint', after)
  return () => {
    removeEventListener('beforeprint', before)
    removeEventListener('afterprint', after)
  }
}
