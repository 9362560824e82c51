import { tick } from 'svelte'

/** What can be asked to take the focus, by the touchpoint or stage it belongs to: a `data-focus="<kind>:<id>"` names it. */
export type FocusKind = 'touchpoint' | 'title' | 'stage'

/** Moves the focus there once the page has been redrawn. Nothing happens where it is not on the page. */
export async function focusSoon(kind: FocusKind, id: string): Promise<HTMLElement | null> {
  await tick()
  const named = (of: FocusKind) => document.querySelector(`[data-focus="${CSS.escape(`${of}:${id}`)}"]`)
  // The table has no card of a touchpoint, only its title.
  const found = named(kind) ?? (kind === 'touchpoint' ? named('title') : null)
  if (!(found instanceof HTMLElement)) return null
  found.focus()
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) found.select()
  return found
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
