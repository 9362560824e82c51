/** The words that only the table has. */
export const tableWords = {
  skip: 'Skip past the table',
  owners: 'Owners…',
  keys: 'Keys',
}
