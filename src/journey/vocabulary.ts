/** What a map file says it is. */
export const FORMAT = 'doorstep-journey'
export const VERSION = 1

/** How it feels, from Angry (−2) over Fine (0) to Delighted (+2). */
export const LEVELS = [-2, -1, 0, 1, 2] as const
export type Level = (typeof LEVELS)[number]

export const KINDS = ['direct', 'waiting', 'indirect'] as const
export type Kind = (typeof KINDS)[number]

export const CHANNELS = [
  'none',
  'phone',
  'text',
  'email',
  'chat',
  'web',
  'search',
  'review-site',
  'social',
  'mail',
  'print',
  'vehicle',
  'in-person',
  'word-of-mouth',
  'other',
] as const
export type Channel = (typeof CHANNELS)[number]

export const DRIVERS = ['emotion', 'ease', 'effectiveness'] as const
export type Driver = (typeof DRIVERS)[number]

export const KANO = ['basic', 'performance', 'delighter'] as const
export type Kano = (typeof KANO)[number]

/** How we know what a customer felt. `example` marks the invented values of a template. */
export const EVIDENCE = ['guess', 'heard-once', 'heard-often', 'measured', 'example'] as const
export type Evidence = (typeof EVIDENCE)[number]

export const CHANGES = ['keep', 'fix', 'add', 'drop'] as const
export type Change = (typeof CHANGES)[number]

/** Small, medium, large. */
export const EFFORTS = ['S', 'M', 'L'] as const
export type Effort = (typeof EFFORTS)[number]

export const STATUSES = ['idea', 'planned', 'doing', 'done', 'dropped'] as const
export type Status = (typeof STATUSES)[number]

export const PILLARS = ['people', 'process', 'technology'] as const
export type Pillar = (typeof PILLARS)[number]

/** What a map may hold; text in UTF-16 units, the file in bytes of UTF-8. */
export const LIMITS = {
  fileBytes: 4 * 1024 * 1024,
  stages: 60,
  touchpoints: 2000,
  owners: 40,
  personas: 12,
  voices: 5000,
  ballots: 1000,
  text: 4000,
} as const

/** The persona that stands in while a map has none; written with the first rating. */
export const CUSTOMER = { id: 'customer', name: 'Customer' } as const
