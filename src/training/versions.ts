import { isObject } from './progress/objects.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Makes what a text of one version holds what one of the next holds. It changes nothing of what it gets and takes along
 * what it does not know. It never throws: what is not as its version says stays, and is told by the check that follows.
 */
export type Migration = (before: Fields) => Fields

/** The step to the next version, by the version a text has. One released is never edited. */
export type Migrations = Readonly<Record<number, Migration>>

/** Of progress, with the answers and rehearsals in it. Version 1 is the first and ours, so there is no step yet. */
export const PROGRESS_MIGRATIONS: Migrations = {}
/** Of notes; likewise. */
export const NOTES_MIGRATIONS: Migrations = {}
/** Of plays of one's own; likewise. A sample of every version of all three stays in `tests/samples/`. */
export const PLAY_MIGRATIONS: Migrations = {}

/**
 * What a kept value holds once it was brought up to our version, step by step; the version of one that is newer, or the
 * field that says that it is none.
 */
export function raised(value: unknown, format: string, ours: number, steps: Migrations): Fields | number | string {
  if (!isObject(value)) return 'the text'
  if (value['format'] !== format) return 'format'
  const version = Number.isInteger(value['version']) ? Number(value['version']) : Number.NaN
  const step = steps[version]
  if (step) return raised({ ...step(value), format, version: version + 1 }, format, ours, steps)
  if (version > ours) return version
  return version < ours || Number.isNaN(version) ? 'version' : value
}
