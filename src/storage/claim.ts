/** What becomes of a claim on a name: it is ours, or another tab has it (and may give it up later). */
export interface ClaimEvents {
  readonly onGranted: () => void
  readonly onElsewhere: () => void
}

/** How long to wait, in milliseconds, before a claim counts as held elsewhere; a reloading tab needs a moment to let go. */
const PATIENCE = 400

/**
 * Claims a name among all tabs of this browser. `onGranted` is called once it is ours, be it at once or when the
 * other tab closes; `onElsewhere` when another tab has it. Gives a function that lets go. Where the browser has no
 * locks (pages without https) the claim is granted, and the counter of writes is the only guard.
 */
export function claim(name: string, { onGranted, onElsewhere }: ClaimEvents): () => void {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) {
    onGranted()
    return () => {}
  }
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const waiting = new AbortController()
  const patience = setTimeout(onElsewhere, PATIENCE)
  navigator.locks
    .request(name, { signal: waiting.signal }, () => {
      clearTimeout(patience)
      onGranted()
      return held
    })
    // Giving up the wait rejects the request; there is nothing to mend.
    .catch(() => {})
  return () => {
    clearTimeout(patience)
    waiting.abort()
    letGo()
  }
}
