import type { CommandOf, JourneyCommand, Place } from '../commands.ts'
import { createTouchpoint } from '../create-touchpoint.ts'
import type { Touchpoint } from '../schema.ts'

/** Where new touchpoints go, and how their ids are made. */
export interface Into {
  readonly place: Place
  readonly newId: () => string
}

/** Adds touchpoints one behind the other, each like the one given, under new ids. */
export function addBehind(touchpoints: readonly Touchpoint[], { place, newId }: Into): CommandOf<'add-touchpoint'>[] {
  let { after } = place
  return touchpoints.map((like) => {
    const id = newId()
    const command = {
      type: 'add-touchpoint',
      id,
      title: like.title,
      place: { stage: place.stage, after },
      like,
    } as const
    after = id
    return command
  })
}

/** Adds a touchpoint for each title, one behind the other. */
export function addLines(titles: readonly string[], into: Into): readonly CommandOf<'add-touchpoint'>[] {
  return addBehind(
    titles.map((title) => createTouchpoint('', title)),
    into,
  )
}

/** Several commands as one. */
export function several(commands: readonly JourneyCommand[]): CommandOf<'several'> {
  return { type: 'several', commands }
}
