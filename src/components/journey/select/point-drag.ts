/** A drag of a point, which Svelte Flow carries out. */
export interface PointDrag {
  /** It ended otherwise than by letting go: the level before holds. */
  readonly stopped: boolean
  /** Stops watching. */
  end(): void
}

/**
 * Watches a drag that has begun. Escape, a second finger, a lost pointer and a window that is left stop it. Svelte Flow
 * takes every end for letting go, so its drag is ended here and whoever asks hears that it was stopped.
 */
export function watchPointDrag(began: Event): PointDrag {
  const ends = new AbortController()
  const { signal } = ends
  const listen = { signal, capture: true }
  let stopped = false

  function stop() {
    if (stopped) return
    stopped = true
    letGo(began)
  }

  const outside = ({ clientX: x, clientY: y }: { clientX: number; clientY: number }) => {
    if (x < 0 || y < 0 || x >= window.innerWidth || y >= window.innerHeight) stopped = true
  }

  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      stop()
    },
    listen,
  )
  window.addEventListener(
    'touchstart',
    (event) => {
      event.stopPropagation()
      stop()
    },
    listen,
  )
  // What had the focus before loses it as well; only a window that is left counts.
  window.addEventListener('blur', ({ target }) => target === window && stop(), listen)
  window.addEventListener('pointercancel', stop, listen)
  window.addEventListener('pointerup', outside, listen)
  return {
    get stopped() {
      return stopped
    },
    end: () => ends.abort(),
  }
}

/** Ends the drag of a mouse or a finger as the browser would. */
function letGo(began: Event): void {
  if (!('changedTouches' in began)) {
    window.dispatchEvent(new MouseEvent('mouseup', { view: window }))
    return
  }
  const { changedTouches } = began
  began.target?.dispatchEvent(Object.assign(new Event('touchend', { bubbles: true }), { changedTouches }))
}
