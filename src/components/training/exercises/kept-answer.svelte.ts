import { onMount } from 'svelte'
import type { Keeping, Learner } from '../learner.ts'
import { createShelf } from '../shelf.svelte.ts'

/** What an exercise's frame shows of keeping: the state, and the ways to start again and to take that back. */
export interface Kept {
  /** False until the page answers input; until then an exercise shows all of its words. */
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

/** Keeps the answer of one exercise under its id. `read` turns whatever is kept into an answer, and nothing into a fresh one. */
export function keptAnswer<Answer>(id: string, read: (raw: unknown) => Answer): KeptAnswer<Answer> {
  return keptValue(
    read,
    (learner) => learner.answerOf(id),
    (learner, answer) => learner.keepAnswer(id, answer),
  )
}

/** Keeps the learner's own words under the exercise's id, apart from the answers. */
export function keptNote(id: string): KeptAnswer<string> {
  return keptValue(
    (raw) => (typeof raw === 'string' ? raw : ''),
    (learner) => learner.noteOf(id) || null,
    (learner, text) => learner.keepNote(id, text ?? ''),
  )
}

function keptValue<Value>(
  read: (raw: unknown) => Value,
  find: (learner: Learner) => unknown,
  store: (learner: Learner, value: Value | undefined) => Keeping,
): KeptAnswer<Value> {
  const shelf = createShelf()
  const fresh = read(undefined)
  let value = $state.raw(fresh)
  let before = $state.raw<{ readonly value: Value } | null>(null)
  let touched = $state(false)
  let live = $state(false)

  const look = async () => {
    const raw = (await shelf.find(find)) ?? undefined
    value = read(raw)
    touched = raw !== undefined
    live = true
  }

  onMount(() => {
    void look()
    // The same exercise may be open in another tab: what is written there must not be written over from here.
    return shelf.watch(() => void look())
  })

  const write = (next: Value | undefined) => {
    value = next === undefined ? fresh : next
    touched = next !== undefined
    shelf.keep((learner) => store(learner, next))
  }

  return {
    get live() {
      return live
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
