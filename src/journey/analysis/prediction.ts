import type { Level } from '../vocabulary.ts'
import type { Moment, Reading } from './reading.ts'

/** What somebody thinks customers expect and feel at a touchpoint; null is "I do not know". */
export interface Guess {
  readonly expected: Level | null
  readonly perceived: Level | null
}

/** A touchpoint with what was guessed of it, how far that is from the map, and what customers said themselves. */
export interface Revealed {
  readonly moment: Moment
  readonly guess: Guess
  /** Guessed minus what the map says; null where one of them is not known. */
  readonly off: { readonly expected: number | null; readonly perceived: number | null }
  /** How many customers said how it felt, and the mean of that; null where nobody did. */
  readonly voices: { readonly count: number; readonly perceived: number } | null
}

/** How well somebody knows their customers, by a map. */
export interface Reveal {
  /** In the order of the journey, without what nothing was guessed of. */
  readonly moments: readonly Revealed[]
  /** The mean distance to the map, in levels; null where nothing can be compared. */
  readonly meanOff: number | null
  readonly exact: number
  readonly compared: number
}

/** Lays guesses beside the map, by the ids of touchpoints. Nothing of it is kept. */
export function revealOf(reading: Reading, guesses: ReadonlyMap<string, Guess>): Reveal {
  const voices = voicesOf(reading)
  const moments = reading.moments.flatMap((moment): Revealed[] => {
    const guess = guesses.get(moment.touchpoint.id)
    if (!guess || (guess.expected === null && guess.perceived === null)) return []
    const off = {
      expected: distance(guess.expected, moment.expected),
      perceived: distance(guess.perceived, moment.perceived),
    }
    return [{ moment, guess, off, voices: voices.get(moment.touchpoint.id) ?? null }]
  })
  const all = moments.flatMap(({ off }) => [off.expected ?? [], off.perceived ?? []].flat())
  const sum = all.reduce((total, each) => total + Math.abs(each), 0)
  return {
    moments,
    meanOff: all.length === 0 ? null : sum / all.length,
    exact: all.filter((each) => each === 0).length,
    compared: all.length,
  }
}

function distance(guessed: Level | null, known: Level | null): number | null {
  return guessed === null || known === null ? null : guessed - known
}

/** What voices said of how touchpoints felt, those of the persona and those of nobody in particular; for all, every one. */
export function voicesOf({ journey, persona }: Reading): ReadonlyMap<string, NonNullable<Revealed['voices']>> {
  const heard = new Map<string, { count: number; perceived: number }>()
  for (const { touchpoint, persona: whose, perceived } of journey.voices) {
    if (touchpoint === null || perceived === null) continue
    if (persona !== 'all' && whose !== null && whose !== persona) continue
    const { count, perceived: mean } = heard.get(touchpoint) ?? { count: 0, perceived: 0 }
    heard.set(touchpoint, { count: count + 1, perceived: (mean * count + perceived) / (count + 1) })
  }
  return heard
}
