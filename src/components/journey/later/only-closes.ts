/** What a browser sends behind the press of a finger, in this order; the last of them is the end of it. */
const FOLLOW = ['mousedown', 'mouseup', 'click'] as const
/** What begins something new, or makes no tap of a press: from then on everything is meant again. */
const ANEW = ['pointerdown', 'pointercancel', 'keydown'] as const

/**
 * Lets nobody but the page itself hear of a press of a finger or a pen and of what follows it, so that a tap that closes
 * a menu presses nothing under it. Of a mouse one expects that it does both. Says whether the press was such a one.
 */
export function onlyCloses(down: Pick<PointerEvent, 'pointerType' | 'stopPropagation'>, page: EventTarget): boolean {
  if (down.pointerType === 'mouse') return false
  down.stopPropagation()
  const ends = new AbortController()
  const { signal } = ends
  for (const name of FOLLOW) page.addEventListener(name, swallow, { capture: true, signal })
  for (const name of ANEW) page.addEventListener(name, () => ends.abort(), { capture: true, signal })

  function swallow(event: Event) {
    // Keys and screen readers click without a press: theirs are meant.
    if (event.type === 'click' && 'detail' in event && event.detail === 0) return
    event.preventDefault()
    event.stopPropagation()
    if (event.type === 'click') ends.abort()
  }
  return true
}
