import { ok } from '~/foundation/result.ts'
import type { CommandOf } from '../commands.ts'
import type { Feeling, Journey } from '../schema.ts'
import { feelingOf, findTouchpoint, personasOf } from '../select.ts'
import { changed } from './changed.ts'
import { notThere, type Outcome } from './refusals.ts'
import { noExample, oneTouchpoint } from './touchpoints.ts'

/** Sets a level, or "Not known". The first rating of a map without personas writes "Customer" into it. */
export function rate(journey: Journey, { touchpoint, persona, side, level }: CommandOf<'rate'>): Outcome {
  return felt(journey, touchpoint, persona, { [side]: level })
}

/** Says why a level is what it is. */
export function explainRating(
  journey: Journey,
  { touchpoint, persona, side, why }: CommandOf<'explain-rating'>,
): Outcome {
  return felt(journey, touchpoint, persona, side === 'expected' ? { expectedWhy: why } : { perceivedWhy: why })
}

function felt(journey: Journey, id: string, persona: string, said: Partial<Feeling>): Outcome {
  const found = findTouchpoint(journey, id)
  if (!found) return notThere('touchpoint', id)
  const personas = personasOf(journey)
  if (!personas.some((each) => each.id === persona)) return notThere('persona', persona)
  const before = feelingOf(found.touchpoint, persona)
  const feeling = changed(before, said)
  if (feeling === before) return ok(journey)
  const peopled = journey.personas.length === 0 ? { ...journey, personas } : journey
  return ok(
    oneTouchpoint(peopled, id, (touchpoint) => ({
      ...noExample(touchpoint),
      feelings: { ...touchpoint.feelings, [persona]: feeling },
    })),
  )
}
