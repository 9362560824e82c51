/** Who is heard: the one who tells and the learner share a voice, everybody else has the other. */
export type Part = 'telling' | 'you' | 'other'

/** What is known of a voice of a device. */
export interface Voice {
  readonly name: string
  /** Such as `en-US`. */
  readonly lang: string
  /** It speaks on the device, and sends nothing anywhere. */
  readonly localService: boolean
  readonly default: boolean
}

/** The voices to read with; where a device has one alone, the other part is told apart by its pitch. */
export interface Cast<Found extends Voice> {
  readonly telling: Found
  readonly other: Found
  /** 1 is as it comes. */
  readonly otherPitch: number
}

/** How much lower the other part speaks where both share a voice. */
const LOWER = 0.7

/** Voices of a language that speak on the device itself, the region asked for first; null where there is none. A voice that would send words elsewhere is never taken. */
export function castOf<Found extends Voice>(voices: readonly Found[], language: string): Cast<Found> | null {
  const tongue = language.slice(0, 2).toLowerCase()
  const region = (voice: Voice) => voice.lang.replace('_', '-').toLowerCase() === language.toLowerCase()
  const usable = voices
    .filter(({ lang, localService }) => localService && lang.toLowerCase().startsWith(tongue))
    .sort((one, other) => Number(region(other)) - Number(region(one)) || Number(other.default) - Number(one.default))
  const [telling, ...more] = usable
  if (!telling) return null
  const other = more.find(({ name }) => name !== telling.name)
  return { telling, other: other ?? telling, otherPitch: other ? 1 : LOWER }
}
