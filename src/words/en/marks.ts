/** The words that are marked on a map on the board and in the list: the longest silence, the moments one remembers, and what is an example. */
export const markWords = {
  silence: (time: string, atLeast: boolean): string =>
    `Longest silence: ${time === '' ? 'not known' : `${atLeast ? 'at least ' : ''}${time}`}`,
  unknownTime: 'time not known',
  example: 'Example',
  peaks: { peak: 'Peak', pit: 'Pit', end: 'End' },
  peaksLegend: 'Best, worst and last moment',
}
