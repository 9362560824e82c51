/** What a drag does to whatever is dragged. Exactly one of `drop` and `cancel` ends a drag that has begun. */
export interface Hands {
  begin(at: PointerEvent): void
  move(x: number, y: number): void
  drop(): unknown
  cancel(): void
}

/** How far a mouse goes, in pixels, before a press becomes a drag; and how far a finger may tremble while it is held. */
const FAR = 5
const TREMBLE = 10
/** How long a finger is held, in milliseconds, before it drags instead of scrolling the page. */
const HELD = 350

/**
 * Watches one press until it ends. A mouse drags once it moves; a finger once it was held, so that a swipe scrolls as
 * ever, or at once from a grip. Escape, a second finger, a lost pointer, a window that is left: all of them cancel.
 */
export function watchPress(down: PointerEvent, target: HTMLElement, hands: Hands, { atOnce = false } = {}): void {
  const waits = down.pointerType === 'touch' && !atOnce
  let dragging = false
  const ends = new AbortController()
  const { signal } = ends
  const held = waits ? setTimeout(() => begin(down), HELD) : undefined

  function begin(event: PointerEvent) {
    dragging = true
    try {
      target.setPointerCapture(event.pointerId)
    } catch {
      // The finger is gone already; its end is on its way.
    }
    hands.begin(event)
  }

  function end(kept: boolean) {
    clearTimeout(held)
    ends.abort()
    if (!dragging) return
    swallowClick(kept)
    if (kept) hands.drop()
    else hands.cancel()
  }

  const cancel = () => end(false)

  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId !== down.pointerId) return
      const gone = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY)
      if (dragging) hands.move(event.clientX, event.clientY)
      else if (waits && gone > TREMBLE) end(false)
      else if (!waits && gone > FAR) {
        begin(down)
        hands.move(event.clientX, event.clientY)
      }
    },
    { signal },
  )
  window.addEventListener('pointerup', (event) => event.pointerId === down.pointerId && end(inWindow(event)), {
    signal,
  })
  window.addEventListener('pointercancel', (event) => event.pointerId === down.pointerId && cancel(), { signal })
  // A finger is held by what it came down on first, and lets go of that when the drag takes it.
  target.addEventListener(
    'lostpointercapture',
    (event) => event.target === target && event.pointerId === down.pointerId && cancel(),
    { signal },
  )
  window.addEventListener('pointerdown', (event) => event.pointerId !== down.pointerId && cancel(), {
    signal,
    capture: true,
  })
  window.addEventListener('blur', cancel, { signal })
  window.addEventListener(
    'keydown',
    (event) => {
      if (!dragging || event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      cancel()
    },
    { signal, capture: true },
  )
  // A held finger would open the browser's own menu.
  window.addEventListener('contextmenu', (event) => waits && event.preventDefault(), { signal })
  // Once it drags, the page must not scroll under the finger.
  target.addEventListener('touchmove', (event) => dragging && event.cancelable && event.preventDefault(), {
    signal,
    passive: false,
  })
}

function inWindow({ clientX: x, clientY: y }: PointerEvent): boolean {
  return x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight
}

/** The click that a browser sends right behind a drag is none, also where the drag was broken off with the button still down. */
function swallowClick(released: boolean): void {
  const swallow = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
  }
  const ends = new AbortController()
  const soon = () => setTimeout(() => ends.abort(), 60)
  window.addEventListener('click', swallow, { capture: true, once: true, signal: ends.signal })
  if (released) soon()
  // Keys click, too, and their clicks are meant.
  for (const end of ['pointerup', 'pointercancel', 'pointerdown', 'keydown'] as const) {
    window.addEventListener(end, soon, { capture: true, signal: ends.signal })
  }
}
