/** No script could be as long, and a browser would take seconds to lay it out. Below it the reader says what is too long. */
const MOST_SIGNS = 2_000_000
const MOST_LINES = 20_000

/** Whether a text is too long to be put on the desk at all. */
export function isTooLong(text: string): boolean {
  if (text.length > MOST_SIGNS) return true
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    lines += 1
    if (lines > MOST_LINES) return true
  }
  return false
}
