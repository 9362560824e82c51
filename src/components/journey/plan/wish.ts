let wished: string | null = null

/** Asks the plan for an action on a touchpoint, before the plan is on the page. */
export function wishAction(touchpoint: string): void {
  wished = touchpoint
}

/** The touchpoint that an action was asked for; once, and null where none was. */
export function takeWish(): string | null {
  const taken = wished
  wished = null
  return taken
}
