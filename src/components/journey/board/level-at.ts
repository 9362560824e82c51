/** The level whose place is nearest to the top edge of a point; between Delighted and Angry. */
export function levelAtTop(top: number, step: number): -2 | -1 | 0 | 1 | 2 {
  const rows = Math.min(4, Math.max(0, Math.round(top / step)))
  return rows === 0 ? 2 : rows === 1 ? 1 : rows === 2 ? 0 : rows === 3 ? -1 : -2
}
