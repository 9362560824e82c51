/**
 * Asks for something at the first touch or key press on the page, so that it is there when what was pressed needs it.
 * Gives a function that stops waiting.
 */
export function atFirstTouch(ask: (event: Event) => Promise<unknown>): () => void {
  const events = ['pointerdown', 'keydown'] as const
  const stop = () => {
    for (const event of events) document.removeEventListener(event, touched, true)
  }
  const touched = (event: Event) => {
    stop()
    // Where it cannot be had now, the part that needs it says so.
    ask(event).catch(() => {})
  }
  for (const event of events) document.addEventListener(event, touched, true)
  return stop
}
