/** The words that only the table has. */
export const tableWords = {
  skip: 'Skip past the table',
  keys: 'Keys',
}
