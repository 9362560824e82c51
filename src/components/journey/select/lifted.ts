import type { Place } from '~/journey/commands.ts'

/** Where something would be put down: the place, how far from the left its mark stands, and in which stage. */
export interface Drop<Where> {
  readonly where: Where
  /** Pixels from the left edge of the board at its own size. */
  readonly mark: number
  readonly stage: string
}

/** Cards or a stage under the finger, and where they would go; null outside of every place. */
export type Lifted = {
  readonly x: number
  readonly y: number
  readonly title: string
} & (
  | { readonly what: 'cards'; readonly ids: ReadonlySet<string>; readonly drop: Drop<Place> | null }
  | { readonly what: 'stage'; readonly id: string; readonly drop: Drop<number> | null }
)
