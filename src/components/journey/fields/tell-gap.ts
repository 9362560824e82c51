import type { Desk } from '../page/desk.svelte.ts'
import type { Subject } from './values.ts'

/** Has the gap read aloud that a level leads to. */
export function tellGap(desk: Desk, { touchpoint }: Subject, beside: Element): void {
  // Where it cannot be fetched, the gap can still be read.
  import('../later/say-gap.ts').then(({ sayGap }) => sayGap(desk, touchpoint.id, beside)).catch(() => {})
}
