/** The room below the upper edge of an element, down to the lower edge of the window. */
export interface Room {
  /** In pixels; a good guess until the element stands on the page. */
  readonly height: number
  /** To attach to the element. */
  readonly measure: (element: HTMLElement) => () => void
}

/** Watches how much room there is; `guess` is how far down the page the element will begin. */
export function createRoom(guess: number): Room {
  let height = $state(Math.max(0, window.innerHeight - guess))
  return {
    get height() {
      return height
    },
    measure(element) {
      const look = () => {
        const above = Math.round(element.getBoundingClientRect().top + window.scrollY)
        height = Math.max(0, window.innerHeight - above)
      }
      look()
      const watch = new ResizeObserver(look)
      watch.observe(document.documentElement)
      watch.observe(document.body)
      window.addEventListener('resize', look)
      return () => {
        watch.disconnect()
        window.removeEventListener('resize', look)
      }
    },
  }
}
