import { innerHeight } from 'svelte/reactivity/window'

/** The room below the upper edge of an element, down to the lower edge of the window. */
export interface Room {
  /** In pixels; a good guess until the element stands on the page. */
  readonly height: number
  /** To attach to the element. */
  readonly measure: (element: HTMLElement) => () => void
}

/** Watches how much room there is; `guess` is how far down the page the element will begin. */
export function createRoom(guess: number): Room {
  let above = $state(guess)
  return {
    get height() {
      return Math.max(0, (innerHeight.current ?? 900) - above)
    },
    measure(element) {
      const look = () => {
        above = Math.round(element.getBoundingClientRect().top + window.scrollY)
      }
      look()
      const watch = new ResizeObserver(look)
      watch.observe(document.body)
      return () => watch.disconnect()
    },
  }
}
