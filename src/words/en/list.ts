/** The words that only the list has. */
export const listWords = {
  look: 'Show…',
  widestAt: (gap: string, touchpoint: string): string => `Widest gap ${gap}: ${touchpoint}`,
}
