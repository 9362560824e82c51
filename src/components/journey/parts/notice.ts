/** A short message about what was just done, with the way back where there is one. */
export interface Notice {
  readonly text: string
  readonly undo?: () => void
  /** What the way back is called. */
  readonly undoWord?: string
  /** Until somebody closes it: there is no other way back, or an answer is wanted. */
  readonly stays?: boolean
}
