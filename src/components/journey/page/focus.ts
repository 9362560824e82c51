import { tick } from 'svelte'

/** What can be asked to take the focus, by the touchpoint, stage or action it belongs to: a `data-focus="<kind>:<id>"` names it. */
export type FocusKind =
  | 'touchpoint'
  | 'title'
  | 'stage'
  | 'action'
  | 'action-text'
  | 'action-status'
  | 'plan'
  | 'voice'
  | 'voice-quote'
  | 'persona'
  | 'stage-row'

/** How often, and how long apart in milliseconds, to look for something that is still on its way. */
const LOOKS = 240
const APART = 50

let wanted = 0

/**
 * Moves the focus there as soon as it is on the page. A newer wish takes the place of one that still waits, and so does
 * whoever goes to something else meanwhile.
 */
export async function focusSoon(kind: FocusKind, id: string): Promise<HTMLElement | null> {
  wanted += 1
  const wish = wanted
  await tick()
  const from = document.activeElement
  for (let look = 0; look < LOOKS && wish === wanted; look += 1) {
    const at = document.activeElement
    // The body of a sheet that opens takes it by itself: nobody went there.
    if (at !== from && at?.matches(':not(body, .body)')) break
    const found = find(kind, id)
    if (found) {
      found.focus()
      if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) found.select()
      return found
    }
    await new Promise((resolve) => setTimeout(resolve, APART))
  }
  return null
}

/** Moves the focus there and opens what is behind it. */
export async function openSoon(kind: FocusKind, id: string): Promise<void> {
  const found = await focusSoon(kind, id)
  found?.click()
}

/** Gives the focus back to what has it now, where redrawing takes it away: moving an element in the page does. */
export async function keepFocus(): Promise<void> {
  const before = document.activeElement
  await tick()
  await new Promise(requestAnimationFrame)
  if (before instanceof HTMLElement && before.isConnected && document.activeElement === document.body) before.focus()
}

function find(kind: FocusKind, id: string): HTMLElement | null {
  const named = (of: FocusKind, within = '') =>
    document.querySelector(`${within} [data-focus="${CSS.escape(`${of}:${id}`)}"]`)
  // The table has no card of a touchpoint, only its title. The panel has one, too, and often stands before the card does.
  const found = named(kind) ?? (kind === 'touchpoint' ? named('title', 'table') : null)
  return found instanceof HTMLElement ? found : null
}
