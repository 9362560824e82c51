const flushes = new Set<() => void>()
const asks = new Set<() => boolean>()

/** Writes what waits, and says whether all of this page is kept: then it can be opened anew and nothing is lost. */
export function allKept(): boolean {
  for (const flush of flushes) flush()
  return ![...asks].some((unsaved) => unsaved())
}

/** Calls `flush` whenever the page may be about to go: hidden, left, or put away by a phone. Gives a function that stops it. */
export function onLeaving(flush: () => void): () => void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  flushes.add(flush)
  document.addEventListener('visibilitychange', hidden)
  // Before a page goes, and not only as it goes: the next one may already be looking at the shelf then.
  window.addEventListener('beforeunload', flush)
  window.addEventListener('pagehide', flush)
  return () => {
    flushes.delete(flush)
    document.removeEventListener('visibilitychange', hidden)
    window.removeEventListener('beforeunload', flush)
    window.removeEventListener('pagehide', flush)
  }
}

/** Lets the browser ask before the page goes while `unsaved` says that work would be lost. Gives a function that stops it. */
export function askBeforeLeaving(unsaved: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (unsaved()) event.preventDefault()
  }
  asks.add(unsaved)
  window.addEventListener('beforeunload', ask)
  return () => {
    asks.delete(unsaved)
    window.removeEventListener('beforeunload', ask)
  }
}
