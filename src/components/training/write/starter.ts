/** A script to begin with. */
export interface Starter {
  /** The name of its file. */
  readonly name: string
  readonly title: string
  readonly text: string
}

/** A play that comes with the site; its script is fetched when somebody wants to copy it. */
export interface Ours {
  readonly name: string
  readonly title: string
}
