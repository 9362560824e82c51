/** What a list says of how it is looked at, where that is not the usual way. */
export const lookStateWords = {
  button: (first: string, others: number): string => `Show: ${first}${others > 0 ? ` + ${others}` : ''}`,
  line: (states: readonly string[]): string => `Shown: ${states.join(' · ')}`,
  people: (number: number): string => `${number} personas`,
  byTime: 'By time',
  filtered: 'Filter on',
  felt: (person: string, levels: string): string => `${person}: ${levels}`,
}
