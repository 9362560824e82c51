/** Does something once the page has nothing else to do; Safari knows no such moments, and does it next. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act)
  else setTimeout(act)
}
