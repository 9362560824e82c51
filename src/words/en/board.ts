/** The words that only the board has. */
export const boardWords = {
  pointsGroup: 'Touchpoints and feelings',
  skipBoard: 'Skip past the board',
  keys: 'Keys',
  legend: {
    title: 'How to read the board',
    expected: 'Expected',
    perceived: 'Perceived',
    below: 'Below what they expected',
    above: 'Above it',
    waiting: 'Waiting',
    keyMoment: 'Key moment',
  },
  pointName: (side: string, touchpoint: string, persona: string | null): string =>
    `${side}: ${touchpoint}${persona === null ? '' : `, ${persona}`}`,
  closePanel: 'Close the panel',
  touchpoint: 'Touchpoint',
}
