/*
 * What is worked out anew after every change is mostly what it was. Whoever draws it looks at identity, so that a thing
 * that says the same has to stay the same thing: only what really changed is drawn again.
 */

/** Whether two values say the same, through and through. */
export function alike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other)) {
    return Array.isArray(one) && Array.isArray(other) && one.length === other.length && everyAlike(one, other)
  }
  if (one instanceof Map || other instanceof Map) {
    return one instanceof Map && other instanceof Map && alike([...one], [...other])
  }
  const names = Object.keys(one)
  if (names.length !== Object.keys(other).length) return false
  for (const name of names) {
    if (!Object.hasOwn(other, name) || !alike(Reflect.get(one, name), Reflect.get(other, name))) return false
  }
  return true
}

function everyAlike(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((each, at) => alike(each, other[at]))
}

/** Gives what it is given, and the same thing again for as long as it says the same. */
export function keepingSame<Thing>(): (next: Thing) => Thing {
  let before: Thing | undefined
  return (next) => {
    if (before === undefined || !alike(before, next)) before = next
    return before
  }
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
