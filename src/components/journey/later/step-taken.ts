import type { Journey } from '~/journey/schema.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { refocus } from './refocus.ts'
import { stepSaid } from './step-said.ts'

/** A step of undo or redo, and what had the focus before it. */
export interface Taken {
  readonly way: 'undone' | 'redone'
  readonly was: Journey
  readonly now: Journey
  readonly focus: Element | null
}

/** Says what was undone or done again; where the focus was lost by it, it goes to the touchpoint the step was about. */
export function stepTaken(desk: Desk, { way, was, now, focus }: Taken): Promise<void> {
  const { notice, touched } = stepSaid(way, was, now)
  desk.say(notice)
  return refocus(focus, () => {
    if (touched !== null) desk.select(touched)
    return desk.subject?.touchpoint.id ?? null
  })
}
