import { nearestOf } from './names.ts'
import type { Effect, Meter, Play, Rule } from './schema.ts'
import type { Script } from './script.ts'

/** The end of the talk, where a scene's place would stand. */
export const THE_END = -1

/** One way out of a scene. */
export interface Way {
  readonly effects: readonly Effect[]
  /** The place of the scene it leads to, or THE_END. */
  readonly to: number
}

/** The bare bones of a script: what leads where, and what it does to the meters. The first scene begins. */
export interface Graph {
  readonly meters: readonly Meter[]
  readonly scenes: readonly { readonly effects: readonly Effect[]; readonly ways: readonly Way[] }[]
  readonly endings: readonly (readonly Rule[])[]
}

/** The bones of a finished play. */
export function graphOfPlay(play: Play): Graph {
  const placeOf = placesOf(play.scenes)
  const to = (next: string | null) => (next === null ? THE_END : (placeOf.get(next) ?? THE_END))
  return {
    meters: play.meters,
    scenes: play.scenes.map(({ effects, choices, next }) => ({
      effects,
      ways:
        choices.length > 0
          ? choices.map((choice) => ({ effects: choice.effects, to: to(choice.next) }))
          : [{ effects: [], to: to(next) }],
    })),
    endings: play.endings.map((ending) => ending.rules),
  }
}

/**
 * The bones of a script that may still have mistakes. A missing or unknown arrow is taken to end the talk, and also to
 * lead where its name was most likely meant to, so that one slip of the pen is told once and not again by everything behind it.
 */
export function graphOfScript(script: Script, meters: readonly Meter[]): Graph {
  const names = script.scenes.map((scene) => scene.name)
  const placeOf = placesOf(script.scenes)
  const meant = nearestOf(names)
  const waysTo = (next: { readonly to: string | null } | null): number[] => {
    if (next === null || next.to === null) return [THE_END]
    const place = placeOf.get(next.to) ?? placeOf.get(meant(next.to) ?? '')
    if (placeOf.has(next.to)) return place === undefined ? [] : [place]
    return place === undefined ? [THE_END] : [THE_END, place]
  }
  return {
    meters,
    scenes: script.scenes.map(({ effects, choices, next }) => ({
      effects,
      ways:
        choices.length > 0
          ? choices.flatMap((choice) => waysTo(choice.next).map((to) => ({ effects: choice.effects, to })))
          : waysTo(next).map((to) => ({ effects: [], to })),
    })),
    endings: script.endings.map((ending) => ending.rules),
  }
}

/** The place of each name; the first of two alike. */
function placesOf(scenes: readonly { readonly name: string }[]): ReadonlyMap<string, number> {
  return new Map(scenes.map(({ name }, place) => [name, place] as const).reverse())
}
