/** A colour of the page's theme, with the light one for a picture that stands alone. */
const theme = (name: string, alone: string) => `var(--${name}, ${alone})`

export const COLOR = {
  expected: theme('expected', '#2B5C8A'),
  perceived: theme('perceived', '#D2460E'),
  below: theme('below', '#B03A0A'),
  belowBar: theme('below-bar', '#F3D5CA'),
  above: theme('above', '#1C7348'),
  aboveBar: theme('above-bar', '#CFE6DA'),
  card: theme('card', '#FFFFFF'),
  ink: theme('ink', '#1B2733'),
  inkSoft: theme('ink-soft', '#556270'),
  line: theme('line', '#D5DDE5'),
  edge: theme('edge', '#76838F'),
} as const

/** Sizes of a picture in its own units. */
export interface Style {
  readonly point: number
  readonly thickness: number
  readonly dash: string
  /** The widest a gap bar gets; in narrow columns it is less. */
  readonly bar: number
  readonly letters: number
  readonly numberWidth: number
  readonly numberHeight: number
}

/** For a picture one reads. */
export const FULL: Style = {
  point: 6,
  thickness: 2.5,
  dash: '5 4',
  bar: 14,
  letters: 13,
  numberWidth: 20,
  numberHeight: 16,
}

/** For a screen that a room looks at. */
export const WALL: Style = {
  point: 10,
  thickness: 4.5,
  dash: '10 8',
  bar: 24,
  letters: 20,
  numberWidth: 38,
  numberHeight: 28,
}

/** For a thumbnail. */
export const COMPACT: Style = { ...FULL, point: 3.5, thickness: 2, dash: '3 3', bar: 8 }
