/** How a gap is meant: under what was expected, over it, or neither. */
export function toneOf(gap: number | null): 'below' | 'above' | 'even' {
  if (gap === null || gap === 0) return 'even'
  return gap < 0 ? 'below' : 'above'
}
