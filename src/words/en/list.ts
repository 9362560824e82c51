/** The words that only the list has. */
export const listWords = {
  look: 'Show…',
  begin: 'What happens first for your customer? Add it, then the next.',
  widest: (gap: string): string => `Widest gap ${gap}: `,
  asWide: (more: number): string => (more > 0 ? ` and ${more} more` : ''),
}
