/**
 * Shows again what was learned here whenever there may be more of it: another tab kept something, the page comes back as
 * it was before, or the browser was stopped before it had kept everything.
 */
export function followLearning(show: () => void): void {
  addEventListener('storage', show)
  addEventListener('pageshow', (event) => event.persisted && show())
  // Safari knows no idle moments.
  ;(window.requestIdleCallback ?? setTimeout)(askJournal)
}

/** A browser that has no database of ours has no journal, and a new visitor's page fetches nothing for it. */
async function askJournal(): Promise<void> {
  try {
    const known = await indexedDB.databases()
    if (!known.some(({ name }) => name === 'doorstep')) return
    const { safekeeping } = await import('~/session/safekeeping.ts')
    safekeeping()
  } catch {
    // Where databases are refused there is no journal; where they cannot be listed it is asked with the first change.
  }
}
