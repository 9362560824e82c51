import { parsePlace } from '../glimpse/place.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { addToStage, addTouchpoint, placeForNew } from './add-verbs.ts'

const TITLE = '[data-focus^="title:"]'
/** A link opens elsewhere by the same keys, whoever writes has them for the text, and behind a dialog nothing is added; but for a title, which names a place. What is only chosen has no use for them. */
const OWN_KEYS = `a[href], input:not([type='checkbox'], [type='radio']), textarea:not(${TITLE}), [contenteditable], dialog, dialog :not(${TITLE})`

/**
 * Adds a touchpoint behind the one that has the focus, or to the end of a stage that has it; else behind the selected one.
 * Gives false where nothing can be added, or the keys of what has the focus are its own.
 */
export function addByKey(desk: Desk): boolean {
  const at = document.activeElement
  const { view } = parsePlace(location.hash)
  if (desk.locked || desk.question !== null || desk.hanging !== null || at?.matches(OWN_KEYS)) return false
  if (view !== 'board' && view !== 'table') return false
  const stage = idAt(at, 'stage')
  const touchpoint = idAt(at, 'touchpoint') ?? idAt(at, 'title') ?? pointAt(at)
  if (stage !== null) addToStage(desk, stage)
  else addTouchpoint(desk, touchpoint === null ? null : placeForNew(desk.journey, touchpoint))
  return true
}

function idAt(element: Element | null, kind: 'stage' | 'touchpoint' | 'title'): string | null {
  const named = element?.closest<HTMLElement>(`[data-focus^="${kind}:"]`)?.dataset['focus']
  return named?.slice(kind.length + 1) ?? null
}

function pointAt(element: Element | null): string | null {
  return element?.closest<HTMLElement>('[data-touchpoint]')?.dataset['touchpoint'] ?? null
}
