/** What becomes of a claim on a name: it is ours, or another tab has it (and may give it up later). */
export interface ClaimEvents {
  readonly onGranted: () => void
  /** Another tab has it, from the start or because it took it from us. */
  readonly onElsewhere: () => void
}

export interface Claim {
  letGo(): void
  /** Lets go and claims anew: behind all who wait, or before them and whoever has it. */
  again(how?: { readonly steal: boolean }): void
}

/** How long to wait, in milliseconds, before a claim counts as held elsewhere; a reloading tab needs a moment to let go. */
const PATIENCE = 400

/**
 * Claims a name among all tabs of this browser. `onGranted` is called whenever it becomes ours, be it at once or when the
 * other tab closes; `onElsewhere` when another tab has it. Where the browser has no locks (pages without https) the claim
 * is granted, and the counter of writes is the only guard.
 */
export function claim(name: string, { onGranted, onElsewhere }: ClaimEvents): Claim {
  let letGo = () => {}
  const again = (how = {}) => {
    letGo()
    let stands: 'waiting' | 'granted' | 'over' = 'waiting'
    const patience = setTimeout(onElsewhere, PATIENCE)
    const held = new Promise<void>((resolve) => {
      letGo = () => {
        clearTimeout(patience)
        stands = 'over'
        resolve()
      }
    })
    navigator.locks
      .request(name, how, () => {
        // Nobody waits for it any more: the next one may have it.
        if (stands === 'over') return
        clearTimeout(patience)
        stands = 'granted'
        onGranted()
        return held
      })
      .catch(() => {
        // Only what was ours can be taken away.
        if (stands !== 'granted') return
        onElsewhere()
        again()
      })
  }
  if ('locks' in navigator) again()
  else onGranted()
  return { letGo: () => letGo(), again }
}
