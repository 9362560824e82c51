import type { ReadableAtom } from 'nanostores'

/** A store as the outside sees it: it can be read and watched, never written. */
export interface ReadOnly<Value> {
  get(): Value
  /** Calls `listen` at once and at every change; gives a function that stops it. */
  subscribe(listen: (value: Value) => void): () => void
}

/** The read-only face of a store; nothing of the store itself can be reached through it. */
export function readOnly<Value>(store: ReadableAtom<Value>): ReadOnly<Value> {
  return {
    get: () => store.get(),
    subscribe: (listen) => store.subscribe((value) => listen(value as Value)),
  }
}
