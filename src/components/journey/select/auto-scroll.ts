/** Within this far from an edge, in pixels, a drag scrolls the board; the nearer, the faster. */
const EDGE = 56
const FASTEST = 16

/** Scrolls while something is dragged near its edges. */
export interface AutoScroll {
  /** The finger is at this place of the window. */
  at(x: number): void
  stop(): void
}

/** `start` is how much of its left end other things lie on. `scrolled` is told after each step. */
export function autoScroll(scroller: HTMLElement, start: number, scrolled: () => void): AutoScroll {
  const { left, right } = scroller.getBoundingClientRect()
  let speed = 0
  let frame = 0
  const step = () => {
    const before = scroller.scrollLeft
    scroller.scrollLeft += speed
    if (scroller.scrollLeft !== before) scrolled()
    frame = speed === 0 ? 0 : requestAnimationFrame(step)
  }
  return {
    at(x) {
      const deep =
        Math.min(1, Math.max(0, (x - (right - EDGE)) / EDGE)) -
        Math.min(1, Math.max(0, (left + start + EDGE - x) / EDGE))
      speed = Math.round(deep * FASTEST)
      if (speed !== 0 && frame === 0) frame = requestAnimationFrame(step)
    },
    stop() {
      cancelAnimationFrame(frame)
      speed = 0
    },
  }
}
