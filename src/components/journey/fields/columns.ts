/** Every field of a touchpoint, in the order of the table, with the kind of form field it takes. */
export const COLUMNS = [
  { key: 'title', input: 'line' },
  { key: 'stage', input: 'choice' },
  { key: 'kind', input: 'choice' },
  { key: 'channel', input: 'choice' },
  { key: 'lasts', input: 'time' },
  { key: 'does', input: 'text' },
  { key: 'thinks', input: 'text' },
  { key: 'backstage', input: 'text' },
  { key: 'owner', input: 'choice' },
  { key: 'support', input: 'owners' },
  { key: 'keyMoment', input: 'flag' },
  { key: 'driver', input: 'choice' },
  { key: 'kano', input: 'choice' },
  { key: 'evidence', input: 'choice' },
  { key: 'friction', input: 'text' },
  { key: 'expected', input: 'choice' },
  { key: 'expectedWhy', input: 'text' },
  { key: 'perceived', input: 'choice' },
  { key: 'perceivedWhy', input: 'text' },
] as const

export type Column = (typeof COLUMNS)[number]
export type ColumnKey = Column['key']
type KeyOf<Input> = Extract<Column, { input: Input }>['key']
export type TextKey = KeyOf<'line' | 'text'>
export type ChoiceKey = KeyOf<'choice'>
