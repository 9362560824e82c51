import { createContext } from 'svelte'
import type { Peak } from '~/journey/analysis/peaks.ts'
import type { Side } from '~/journey/commands.ts'
import type { Looking } from '../look/looking.svelte.ts'
import type { BoardSilence } from '../marks/board-silence.ts'
import type { Desk } from '../page/desk.svelte.ts'
import type { Across } from './across.ts'
import type { Heights } from './geometry.ts'
import type { MaybeLevel } from './level-keys.ts'
import type { BoardModel } from './model.ts'

/** A point under the finger, with the level it stands on for the moment. */
export interface Live {
  readonly touchpoint: string
  readonly persona: string
  readonly side: Side
  readonly level: MaybeLevel
}

/** What the nodes of a board share. */
export interface BoardContext {
  readonly desk: Desk
  readonly looking: Looking
  readonly model: BoardModel
  readonly silence: BoardSilence | null
  readonly heights: Heights
  /** Where its columns stand. */
  readonly across: Across
  /** The selected touchpoint. */
  readonly selected: string | null
  /** How far the board is scrolled, in pixels. */
  readonly scrolled: number
  /** How large the board is drawn; 1 is its own size. */
  readonly zoom: number
  readonly live: Live | null
  /** The best moment, the worst and the last of whoever is chosen, by touchpoint. */
  readonly peaks: ReadonlyMap<string, readonly Peak[]>
  /** A column took or lost the focus. */
  focused(index: number | null): void
}

export const [useBoard, provideBoard] = createContext<BoardContext>()
