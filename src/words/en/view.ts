/** The words of looking at a long map: smaller, all of it at once, and the strip that moves along it. */
export const viewWords = {
  size: 'Size of the board',
  out: 'Smaller',
  closer: 'Larger',
  fit: 'Fit',
  whole: 'All',
  percent: (zoom: number): string => `${Math.round(zoom * 100)} %`,
  strip: 'Move along the map',
  seen: (first: number, last: number, all: number): string => `Touchpoints ${first} to ${last} of ${all}`,
  wholeName: 'The whole map. Press where you want to look closer.',
  wholeHelp: (number: number): string =>
    `All ${number.toLocaleString('en')} touchpoints at once. Press where you want to look closer.`,
}
