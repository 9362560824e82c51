/** Calls `flush` whenever the page may be about to go: hidden, left, or put away by a phone. Gives a function that stops it. */
export function onLeaving(flush: () => void): () => void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  document.addEventListener('visibilitychange', hidden)
  window.addEventListener('pagehide', flush)
  return () => {
    document.removeEventListener('visibilitychange', hidden)
    window.removeEventListener('pagehide', flush)
  }
}

/** Lets the browser ask before the page goes while `unsaved` says that work would be lost. Gives a function that stops it. */
export function askBeforeLeaving(unsaved: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (unsaved()) event.preventDefault()
  }
  window.addEventListener('beforeunload', ask)
  return () => window.removeEventListener('beforeunload', ask)
}
