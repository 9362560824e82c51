/**
 * Asks for something at a touch or key press on the page, and again at each until it is there, so that whatever is pressed
 * next can be done. Gives a function that stops waiting.
 */
export function atFirstTouch(ask: (event: Event) => Promise<unknown>): () => void {
  const heard = new AbortController()
  const stop = () => heard.abort()
  // Where it cannot be had now, the part that needs it says so.
  const touched = (event: Event) => void ask(event).then(stop, () => {})
  for (const event of ['pointerdown', 'keydown'])
    document.addEventListener(event, touched, { capture: true, signal: heard.signal })
  return stop
}
