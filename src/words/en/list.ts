/** The words that only the list has. */
export const listWords = {
  look: 'Show…',
  widestAt: (gap: string, touchpoint: string, more: number): string =>
    `Widest gap ${gap}: ${touchpoint}${more > 0 ? ` and ${more} more` : ''}`,
}
