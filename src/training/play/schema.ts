/** What the coach thinks of a line, best first. */
export const JUDGEMENTS = ['best', 'fair', 'poor'] as const
export type Judgement = (typeof JUDGEMENTS)[number]

/** What a script may hold; the file in bytes of UTF-8, its front matter in UTF-16 units. */
export const PLAY_LIMITS = {
  fileBytes: 256 * 1024,
  frontMatter: 16 * 1024,
  roles: 20,
  meters: 20,
  scenes: 200,
  choices: 1000,
  endings: 50,
} as const

/** Something told or said. `mood` is how it is said. */
export type Line =
  | { readonly kind: 'narration'; readonly text: string }
  | { readonly kind: 'speech'; readonly who: string; readonly mood: string | null; readonly text: string }

/** A meter goes up or down; what comes out stays within 0 and 100. */
export interface Effect {
  readonly meter: string
  readonly by: number
}

/** One line the learner can take. Its place in the file is its place in the scene's list. */
export interface Choice {
  readonly text: string
  readonly effects: readonly Effect[]
  /** What follows on it, in order. */
  readonly answer: readonly Line[]
  readonly judgement: Judgement
  readonly note: string
  /** The scene it leads to; null is the end. */
  readonly next: string | null
}

/** A scene has choices, or goes on by itself to `next`; null is the end. */
export interface Scene {
  readonly name: string
  readonly lines: readonly Line[]
  readonly effects: readonly Effect[]
  readonly choices: readonly Choice[]
  readonly next: string | null
}

/** `65+` is at least 65, `50-` is at most 50. */
export interface Rule {
  readonly meter: string
  readonly is: 'at-least' | 'at-most'
  readonly value: number
}

/** How a talk can end. The first whose rules fit wins; the last has none. */
export interface Ending {
  readonly name: string
  readonly rules: readonly Rule[]
  readonly outcome: readonly Line[]
}

export interface Role {
  readonly name: string
  readonly who: string
}

export interface Meter {
  readonly name: string
  readonly start: number
}

/** Who one talks to; what is not told is null. */
export interface Customer {
  readonly name: string | null
  readonly feels: string | null
  readonly needs: string | null
  readonly hidden: string | null
}

/** A safety text; owner and reviewed stay null until a named, licensed person has read it. */
export interface Safety {
  readonly text: string
  readonly owner: string | null
  readonly reviewed: string | null
}

/** What stands above the scenes. */
export interface FrontMatter {
  readonly title: string
  readonly playAs: string
  readonly place: string
  readonly minutes: number
  readonly roles: readonly Role[]
  readonly meters: readonly Meter[]
  readonly skills: readonly string[]
  readonly modules: readonly string[]
  readonly touchpoint: string | null
  readonly setup: string | null
  readonly customer: Customer | null
  readonly debrief: readonly string[]
  readonly points: readonly string[]
  readonly safety: Safety | null
}

/** A role-play script that has passed every check: each choice is judged and leads somewhere, each end can be reached. */
export interface Play extends FrontMatter {
  /** The file's name without `.play.md`. */
  readonly name: string
  /** The first is where it begins. */
  readonly scenes: readonly Scene[]
  /** Best first. */
  readonly endings: readonly Ending[]
}
