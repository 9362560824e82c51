/** The words that only the list has. */
export const listWords = {
  look: 'Show…',
  begin: 'What happens first for your customer? Add it, then what comes next.',
  widestAt: (gap: string, touchpoint: string, more: number): string =>
    `Widest gap ${gap}: ${touchpoint}${more > 0 ? ` and ${more} more` : ''}`,
}
