import { apart } from '~/foundation/apart.ts'

/** A map as a spreadsheet, there and back. */
export const sheetWords = {
  download: 'Download as a spreadsheet (CSV)',
  downloaded: (name: string): string => `Downloaded “${name}”.`,
  notIn: 'Actions, voices, ballots and the future line are in the journey file only.',
  without: 'Download without them',
  downloadedWithout: (name: string): string => `Downloaded “${name}”. The map itself was left as it is.`,
  yes: 'Yes',
  no: 'No',
  /** What others call the column with the titles. */
  titles: ['touchpoint', 'touch point', 'moment', 'step', 'name'],
  title: 'Make a map of this spreadsheet',
  mapTitle: 'Title of the map',
  comesIn: (touchpoints: number, stages: number): string =>
    `${touchpoints} ${touchpoints === 1 ? 'touchpoint' : 'touchpoints'} in ${stages} ${stages === 1 ? 'stage' : 'stages'}.`,
  people: (names: readonly string[]): string =>
    `With what ${names.map((name) => `“${apart(name)}”`).join(', ')} ${names.length === 1 ? 'expects and perceives' : 'expect and perceive'}.`,
  empty: 'No row has anything in it, so the map begins empty.',
  leftOut: (names: readonly string[]): string =>
    `Not taken, because a map has no place for it: ${names.map((name) => `“${apart(name)}”`).join(', ')}.`,
  unclear: (count: number): string =>
    count === 1 ? 'One cell is not understood and stays empty:' : `${count} cells are not understood and stay empty:`,
  cell: (row: number, column: string, text: string): string => `Row ${row}, ${column}: “${apart(text)}”`,
  more: (count: number): string => `and ${count} more`,
  fileStays: 'Your file stays as it is. You can mend it and import it again.',
  make: 'Make the map',
  noTitles:
    'This spreadsheet was not imported. Its first row must name the columns, and one of them must be called Title.',
}
