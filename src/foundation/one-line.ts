/** A text on one line: a line end, with whatever spaces stand around it, is one space. One look at each letter, however long. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))
}
