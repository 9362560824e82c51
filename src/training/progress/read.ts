import { jsonOf } from '~/foundation/json.ts'
import { ok, type Result, refuse } from '~/foundation/result.ts'
import { isDay } from '../days.ts'
import { PROGRESS_MIGRATIONS, raised } from '../versions.ts'
import { isObject } from './objects.ts'
import {
  type CardEntry,
  type Entries,
  type ExerciseEntry,
  type LessonEntry,
  type Person,
  type PlanUse,
  type PlayEntry,
  PROGRESS_FORMAT,
  PROGRESS_VERSION,
  type Progress,
  type ProgressProblem,
  type Step,
} from './schema.ts'
import { writeProgress } from './write.ts'

/**
 * The progress that a kept text holds, keys unknown to us included, or why it cannot be used as it is. A text of an older
 * version is brought up to ours. One entry that cannot be read damages the text; all the others are then its rest. Never throws.
 */
export function readProgress(text: string, migrations = PROGRESS_MIGRATIONS): Result<Progress, ProgressProblem> {
  const value = raised(jsonOf(text), PROGRESS_FORMAT, PROGRESS_VERSION, migrations)
  if (typeof value === 'number') return refuse({ code: 'made-by-newer-version', version: value })
  if (typeof value === 'string') return refuse({ code: 'damaged', what: value })
  const damages: string[] = []
  const people = readEntries(value['people'], 'people', readPerson, damages)
  const progress: Progress = {
    ...withoutOdd(value, { writes: isCount, erased: isCount }),
    format: PROGRESS_FORMAT,
    version: PROGRESS_VERSION,
    people,
  }
  const [what] = damages
  return what === undefined ? ok(progress) : refuse({ code: 'damaged', what, rest: writeProgress(progress) })
}

/** A mark beside the contract's own fields counts only in the form we write it; any other is left out. */
function withoutOdd(
  value: Readonly<Record<string, unknown>>,
  marks: Readonly<Record<string, (mark: unknown) => boolean>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(value).filter(([key, mark]) => !Object.hasOwn(marks, key) || marks[key]?.(mark)),
  )
}

const isText = (value: unknown) => typeof value === 'string'
const isCount = (value: unknown) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

/** Reads one value; what is wrong in it is told by its place, and null comes back. */
type Reader<Value> = (value: unknown, where: string, damages: string[]) => Value | null

function readEntries<Entry>(value: unknown, where: string, read: Reader<Entry>, damages: string[]): Entries<Entry> {
  if (value === undefined) return {}
  if (!isObject(value)) {
    damages.push(where)
    return {}
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, inner]) => {
      const entry = read(inner, `${where}.${id}`, damages)
      if (entry === null) damages.push(`${where}.${id}`)
      return entry === null ? [] : [[id, entry] as const]
    }),
  )
}

function readPerson(value: unknown, where: string, damages: string[]): Person | null {
  if (!isObject(value)) return null
  const { name = null } = value
  if (name !== null && typeof name !== 'string') return null
  return {
    ...withoutOdd(value, { named: isText }),
    name,
    lessons: readEntries(value['lessons'], `${where}.lessons`, readLesson, damages),
    exercises: readEntries(value['exercises'], `${where}.exercises`, readExercise, damages),
    plays: readEntries(value['plays'], `${where}.plays`, readPlay, damages),
    cards: readEntries(value['cards'], `${where}.cards`, readCard, damages),
  }
}

function readLesson(value: unknown): LessonEntry | null {
  if (!isObject(value)) return null
  const { at, done = false } = value
  if (typeof at !== 'string' || typeof done !== 'boolean') return null
  return { ...withoutOdd(value, { pressed: isText }), at, done }
}

function readExercise(value: unknown): ExerciseEntry | null {
  if (!isObject(value)) return null
  const { at, answer = null, used, ...others } = value
  if (typeof at !== 'string') return null
  const uses = Array.isArray(used) ? used.filter(isUse) : []
  return { at, answer, ...(uses.length > 0 && { used: uses }), ...others }
}

function isUse(value: unknown): value is PlanUse {
  return isObject(value) && typeof value['at'] === 'string' && typeof value['said'] === 'string'
}

const PLAY_MARKS = {
  rank: (value: unknown) => typeof value === 'number',
  ended: (value: unknown) => typeof value === 'boolean',
  seed: isText,
  tries: isCount,
}

function readPlay(value: unknown): PlayEntry | null {
  if (!isObject(value)) return null
  const { at, best = null, run = [] } = value
  if (typeof at !== 'string' || !(best === null || typeof best === 'string') || !Array.isArray(run)) return null
  const steps = run.flatMap((step: unknown) => readStep(step) ?? [])
  return steps.length === run.length ? { ...withoutOdd(value, PLAY_MARKS), at, best, run: steps } : null
}

function readStep(value: unknown): Step | null {
  if (!isObject(value)) return null
  const { scene, place, takenBack = null } = value
  if (typeof scene !== 'string' || typeof place !== 'number' || !Number.isInteger(place)) return null
  return takenBack === null || typeof takenBack === 'boolean' ? { ...value, scene, place, takenBack } : null
}

function readCard(value: unknown): CardEntry | null {
  if (!isObject(value)) return null
  const { at, rung, due, known, ...others } = value
  if (typeof at !== 'string') return null
  return {
    at,
    ...(typeof rung === 'number' && Number.isInteger(rung) && rung >= 0 && { rung }),
    ...(isDay(due) && { due }),
    ...(typeof known === 'boolean' && { known }),
    ...others,
  }
}
