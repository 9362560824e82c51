import type { Journey } from '~/journey/schema.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { focusSoon } from '../page/focus.ts'
import { pickingOf } from '../select/picking.svelte.ts'
import { refocus } from './refocus.ts'
import { stepSaid } from './step-said.ts'

/** A step of undo or redo, and what had the focus before it. */
export interface Taken {
  readonly way: 'undone' | 'redone'
  readonly was: Journey
  readonly now: Journey
  readonly focus: Element | null
}

/** Where the focus is among touchpoints, or among actions, and goes along with what comes back. */
const AMONG = { touchpoint: '.svelte-flow, table, [data-focus^="touchpoint:"]', action: '[data-action]' } as const

/**
 * Says what was undone or done again. What came back by it is selected and takes the focus, so that the next key means
 * it and not its neighbor; where something went away, what it was made from does. Somebody on another button stays there.
 */
export function stepTaken(desk: Desk, { way, was, now, focus }: Taken): Promise<void> {
  const { ids } = pickingOf(desk)
  const selected = desk.subject === null ? [] : [desk.subject.touchpoint.id]
  const { notice, kind, touched, comesOrGoes } = stepSaid(way, was, now, ids.length > 1 ? ids : selected)
  desk.say(notice)
  if (comesOrGoes && touched !== null) {
    if (kind === 'touchpoint') desk.select(touched)
    if (focus?.closest(AMONG[kind])) void focusSoon(kind, touched)
  }
  return refocus(focus, () => {
    if (kind === 'touchpoint' && touched !== null) desk.select(touched)
    const id = touched ?? desk.subject?.touchpoint.id ?? null
    return id === null ? null : `${kind}:${id}`
  })
}
