import type { Channel, Driver, Evidence, Kano, Kind, Level } from '../vocabulary.ts'

/** Rows of cells, the first of which names the columns. */
export type Sheet = readonly (readonly string[])[]

/** What a sheet says of a touchpoint, in the order of its columns; then come those of each persona. */
export const SHEET_COLUMNS = [
  'title',
  'stage',
  'kind',
  'channel',
  'lasts',
  'does',
  'thinks',
  'backstage',
  'owner',
  'support',
  'keyMoment',
  'driver',
  'kano',
  'evidence',
  'friction',
] as const
export type SheetColumn = (typeof SHEET_COLUMNS)[number]

/** What a sheet says of one persona at a touchpoint. */
export const SHEET_FEELINGS = ['expected', 'expectedWhy', 'perceived', 'perceivedWhy'] as const
export type SheetFeeling = (typeof SHEET_FEELINGS)[number]

/** What columns and cells are called, in the language of the reader. Cells are read by these names and by the words of the map file. */
export interface SheetWords {
  readonly columns: Readonly<Record<SheetColumn | SheetFeeling, string>>
  /** Other names that the column of the titles may have. */
  readonly titles: readonly string[]
  readonly kind: Readonly<Record<Kind, string>>
  readonly channel: Readonly<Record<Channel, string>>
  readonly driver: Readonly<Record<Driver, string>>
  readonly kano: Readonly<Record<Kano, string>>
  readonly evidence: Readonly<Record<Evidence, string>>
  readonly levels: Readonly<Record<Level, string>>
  readonly notKnown: string
  readonly yes: string
  readonly no: string
  /** What the persona is called whose columns name nobody. */
  readonly customer: string
  /** A duration as people write it, and what such a text means: null for a text that is no time. */
  readonly time: {
    readonly write: (lasts: string) => string
    readonly read: (text: string) => string | null
  }
}

/** Between the owners of one cell. */
export const BETWEEN = ';'
