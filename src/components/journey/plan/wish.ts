let wished: { readonly map: string; readonly touchpoint: string } | null = null

/** Asks the plan of a map for an action on a touchpoint, before the plan is on the page. */
export function wishAction(map: string, touchpoint: string): void {
  wished = { map, touchpoint }
}

/** The touchpoint that an action was asked for on this map; once, and null where none was. */
export function takeWish(map: string): string | null {
  const taken = wished
  wished = null
  return taken?.map === map ? taken.touchpoint : null
}
