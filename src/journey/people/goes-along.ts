import type { Journey } from '../schema.ts'
import { touchpointsOf } from '../select.ts'

/** What is taken away together with a persona. */
export interface GoesAlong {
  /** Levels that are known, of today and of the future. */
  readonly levels: number
  readonly ballots: number
}

/** What removing each persona would take along, by its id. */
export function goesAlong({ ballots, ...journey }: Journey): ReadonlyMap<string, GoesAlong> {
  const levels = new Map<string, number>()
  const known = (persona: string, ...all: readonly (number | null)[]) =>
    levels.set(persona, (levels.get(persona) ?? 0) + all.filter((level) => level !== null).length)
  for (const { touchpoint } of touchpointsOf({ ballots, ...journey })) {
    for (const [persona, { expected, perceived }] of Object.entries(touchpoint.feelings))
      known(persona, expected, perceived)
    for (const [persona, level] of Object.entries(touchpoint.future.perceived)) known(persona, level)
  }
  return new Map(
    journey.personas.map(({ id }) => [
      id,
      { levels: levels.get(id) ?? 0, ballots: ballots.filter(({ persona }) => persona === id).length },
    ]),
  )
}
