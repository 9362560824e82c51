/** The words that only the list has. */
export const listWords = {
  look: 'Show…',
}
