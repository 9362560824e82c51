/** A press of a key as it matters later, or a touch, which has no key. */
export interface FirstTouch extends Pick<Event, 'timeStamp'> {
  readonly key?: string | undefined
  readonly ctrlKey?: boolean | undefined
  readonly metaKey?: boolean | undefined
}

/**
 * Remembers of the first touch or press on a page what may be asked of it later. The event itself would hold what it met,
 * and with that a whole view long after it was closed.
 */
export function rememberTouch({ timeStamp, key, ctrlKey, metaKey }: FirstTouch): FirstTouch {
  return { timeStamp, key, ctrlKey, metaKey }
}
