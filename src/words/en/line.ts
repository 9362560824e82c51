/** The words of the future that stand on cards of the board and the list. */
export const lineWords = {
  add: 'New',
  drop: 'Dropped',
  planned: 'Planned',
}
