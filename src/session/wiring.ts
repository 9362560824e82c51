import { nanoid } from 'nanoid'
import { deepFreeze } from '~/foundation/freeze.ts'
import type { NewId, Now } from '~/foundation/ports.ts'
import { localShelf } from '~/storage/local-shelf.ts'
import type { Shelf } from '~/storage/shelf.ts'

/** What a session needs from outside; tests bring their own. */
export interface Ports {
  readonly shelf: Shelf
  readonly now: Now
  readonly newId: NewId
}

/** The browser's storage, its clock and its random source. */
export const browserPorts: Ports = {
  shelf: localShelf(() => window.localStorage),
  now: () => new Date().toISOString(),
  newId: () => nanoid(10),
}

/** Freezes what is published while developing, so that a stray write stops at once; costs nothing in the built site. */
export function guarded<Value>(value: Value): Value {
  return import.meta.env.DEV ? deepFreeze(value) : value
}
