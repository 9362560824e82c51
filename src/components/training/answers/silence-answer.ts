import { fieldsOf, listOf, textOf } from './guards.ts'

/** A job of the learner's own: its longest time without a word, in days and hours. */
export interface OwnJob {
  readonly name: string
  readonly days: number
  readonly hours: number
}

export interface SilenceAnswer {
  /** Which pause the learner took for the longest; null before the first guess. */
  readonly guess: number | null
  readonly jobs: readonly OwnJob[]
}

export const MOST_JOBS = 5
export const EMPTY_JOB: OwnJob = { name: '', days: 0, hours: 0 }

/** Reads a kept answer; a guess at a pause that is gone is open again, and five jobs are enough. */
export function readSilenceAnswer(raw: unknown, pauses: number): SilenceAnswer {
  const fields = fieldsOf(raw)
  const guess = fields['guess']
  const known = typeof guess === 'number' && Number.isInteger(guess) && guess >= 0 && guess < pauses
  const jobs = listOf(fields['jobs'])
    .slice(0, MOST_JOBS)
    .map((job) => {
      const { name, days, hours } = fieldsOf(job)
      return { name: textOf(name), days: wholeNumber(days, 365), hours: wholeNumber(hours, 23) }
    })
  return { guess: known ? guess : null, jobs }
}

/** A whole number from 0 to `most`, 0 when it is none. */
export function wholeNumber(value: unknown, most: number): number {
  const number = Number(value)
  return Number.isFinite(number) ? Math.min(most, Math.max(0, Math.floor(number))) : 0
}

/** The minutes between each time and the next. */
export function pausesOf(words: readonly { readonly minute: number }[]): readonly number[] {
  return words.slice(1).map((word, at) => word.minute - (words[at]?.minute ?? word.minute))
}

/** The place of the longest pause; the first one where two are as long. */
export function longestOf(pauses: readonly number[]): number {
  return pauses.indexOf(Math.max(...pauses))
}

/** The job with the longest silence; null while none has one. */
export function worstJob(jobs: readonly OwnJob[]): OwnJob | null {
  const hoursOf = ({ days, hours }: OwnJob) => days * 24 + hours
  const [worst] = [...jobs].sort((one, other) => hoursOf(other) - hoursOf(one))
  return worst && hoursOf(worst) > 0 ? worst : null
}
