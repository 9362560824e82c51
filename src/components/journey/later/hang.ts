import { menuPlace } from './menu-item.ts'
import { onlyCloses } from './only-closes.ts'

/**
 * Shows an element over everything else, beside the button it hangs on, until somebody presses outside of both, or moves the focus on.
 * Gives a function that ends it.
 */
export function hangOn(button: HTMLElement, element: HTMLElement, close: () => void): () => void {
  element.showPopover()
  const put = () => {
    const place = menuPlace(button.getBoundingClientRect(), element.getBoundingClientRect(), {
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
    })
    element.style.left = `${place.left}px`
    element.style.top = `${place.top}px`
  }
  put()
  // A menu behind an entry may be longer than the one before.
  const grown = new ResizeObserver(put)
  grown.observe(element)
  const pressed = (event: PointerEvent) => {
    const { target } = event
    if (!(target instanceof Node) || element.contains(target) || button.contains(target)) return
    close()
    // Nothing else gets the focus that was in here.
    if (onlyCloses(event, window)) button.focus({ preventScroll: true })
  }
  const left = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !element.contains(relatedTarget) && relatedTarget !== button) close()
  }
  document.addEventListener('pointerdown', pressed, true)
  element.addEventListener('focusout', left)
  return () => {
    grown.disconnect()
    document.removeEventListener('pointerdown', pressed, true)
    element.removeEventListener('focusout', left)
  }
}
