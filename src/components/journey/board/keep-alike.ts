/*
 * What is worked out anew after every change is mostly what it was. Whoever draws it looks at identity, so that a thing
 * that says the same has to stay the same thing: only what really changed is drawn again.
 */

/** Whether two values say the same, through and through. */
export function alike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const names = Object.keys(one)
  if (names.length !== Object.keys(other).length) return false
  return names.every((name) => Object.hasOwn(other, name) && alike(Reflect.get(one, name), Reflect.get(other, name)))
}

/** Gives a list in which everything that says the same as in the list before is still the same thing. */
export function keepingAlike<Thing>(
  keyOf: (thing: Thing) => string | number,
): (next: readonly Thing[]) => readonly Thing[] {
  let before = new Map<string | number, Thing>()
  return (next) => {
    const kept = next.map((thing) => {
      const old = before.get(keyOf(thing))
      return old !== undefined && alike(old, thing) ? old : thing
    })
    before = new Map(kept.map((thing) => [keyOf(thing), thing]))
    return kept
  }
}
