import type { Journey } from '~/journey/schema.ts'
import { touchpointsOf } from '~/journey/select.ts'

/** How many touchpoints each owner has, by the owner's id. */
export function ownedBy(journey: Journey): ReadonlyMap<string, number> {
  const owned = new Map<string, number>()
  for (const { touchpoint } of touchpointsOf(journey)) {
    if (touchpoint.owner !== null) owned.set(touchpoint.owner, (owned.get(touchpoint.owner) ?? 0) + 1)
  }
  return owned
}
