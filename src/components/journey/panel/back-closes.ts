/** A step back that is still on its way. */
let leaving: Promise<unknown> = Promise.resolve()

/**
 * Makes the device's own Back do `close` instead of leaving the page, for as long as something lies over all of it. Gives
 * what ends that; the step that was put there for it is taken back then, and the page stays scrolled as it is.
 */
export function backCloses(close: () => void): () => void {
  const { href } = location
  let lies = true
  const went = () => {
    history.scrollRestoration = 'auto'
    if (lies && location.href === href && !isOver()) close()
  }
  leaving.then(() => {
    if (!lies) return
    if (!isOver()) {
      history.scrollRestoration = 'manual'
      history.pushState({ ...history.state, over: true }, '')
    }
    addEventListener('popstate', went)
  })
  return () => {
    lies = false
    if (isOver()) {
      leaving = new Promise((done) => addEventListener('popstate', done, { once: true }))
      leaving.then(() => removeEventListener('popstate', went))
      history.back()
    } else removeEventListener('popstate', went)
  }
}

const isOver = () => Boolean(history.state?.over)
