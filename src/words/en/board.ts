import { apart } from '~/foundation/apart.ts'

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
    nothingSaid: (persona: string): string =>
      `Nothing is said of ${apart(persona)} yet. Drag a hollow mark up, or press Up on it.`,
  },
  pointName: (side: string, touchpoint: string, persona: string | null): string =>
    `${side}: ${touchpoint}${persona === null ? '' : `, ${persona}`}`,
  closePanel: 'Close the panel',
  touchpoint: 'Touchpoint',
}
