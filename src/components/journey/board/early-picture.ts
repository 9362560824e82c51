/** Under this name the picture stands that is drawn before anything else of the page is there. */
const EARLY = 'data-early-picture'

/**
 * Puts a picture where the board will be, over what stands in the page and beside it, so that the page can be filled
 * under it. It goes when the board takes it, when the page is ready without one, or when another place is asked for.
 */
export function standEarly(picture: HTMLElement, page: HTMLElement): void {
  picture.setAttribute(EARLY, '')
  picture.style.position = 'absolute'
  picture.style.inlineSize = '100%'
  picture.style.pointerEvents = 'none'
  page.before(picture)
  const leave = () => {
    picture.remove()
    watch.disconnect()
    removeEventListener('hashchange', leave)
  }
  const watch = new MutationObserver(leave)
  watch.observe(document.documentElement, { attributeFilter: ['data-ready'] })
  addEventListener('hashchange', leave)
}

/** Takes the drawing off the page, for who shows it from now on; null where none stands. */
export function takeEarly(): Element | null {
  const picture = document.querySelector(`[${EARLY}]`)
  picture?.remove()
  return picture?.querySelector('svg') ?? null
}
