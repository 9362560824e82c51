/**
 * What is known of the first touch or key press on a page, once it is over. The event itself would hold what it met, and
 * with that a whole view long after it was closed.
 */
export interface FirstTouch {
  /** When it was, in milliseconds since the page began. */
  readonly at: number
  readonly asksForKeys: boolean
}

/** Whether an event asks for the sheet of keys: a question mark is pressed, and not in a text. */
export function asksForKeys(event: Event): boolean {
  if (!(event instanceof KeyboardEvent) || event.key !== '?' || event.ctrlKey || event.metaKey) return false
  return !(event.target instanceof Element && event.target.matches('input, textarea, select, [contenteditable]'))
}

/** Remembers of an event what is asked of it later. */
export function rememberTouch(event: Event): FirstTouch {
  return { at: event.timeStamp, asksForKeys: asksForKeys(event) }
}
