import { ok, type Result, refuse } from '~/foundation/result.ts'
import type { Journey } from '../schema.ts'
import { FORMAT, VERSION } from '../vocabulary.ts'
import { parseJson, textOf } from './bytes.ts'
import { doubledId, isJourney } from './damage.ts'
import { arranged, JOURNEY_FORM } from './form.ts'
import { inOrderOf, isObject } from './key-order.ts'
import { passedLimit } from './limits.ts'
import { type Damage, damaged, excess, type ReadProblem } from './problem.ts'
import { bytesOfJourney, fitsInFile } from './write.ts'

export type { ReadProblem } from './problem.ts'

/**
 * The map that a file holds, or the first reason it cannot be opened, looked for in the order bytes, JSON, format,
 * version, limits, fields. What is left out gets its empty value, `now` stands for missing times, unknown keys stay.
 * Never throws, whatever it is given.
 */
export function readJourney(
  file: string | Uint8Array,
  { now }: { readonly now: string },
): Result<Journey, ReadProblem> {
  const text = textOf(file)
  if (!text.ok) return text
  const parsed = parseJson(text.value)
  if (!parsed.ok) return parsed
  const { value } = parsed
  if (!isObject(value) || ownIn(value, 'format') !== FORMAT) return refuse({ code: 'not-a-journey' })
  const problem = versionProblem(ownIn(value, 'version')) ?? passedLimit(value)
  return problem ? refuse(problem) : journeyOf(inOrderOf(text.value, value), now)
}

function ownIn(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined
}

function versionProblem(version: unknown): ReadProblem | null {
  if (version === VERSION) return null
  if (version === undefined) return damaged('version', 'missing')
  const newer = typeof version === 'number' && Number.isInteger(version) && version > VERSION
  return newer ? { code: 'made-by-newer-version', version } : damaged('version', 'wrong')
}

function journeyOf(value: unknown, now: string): Result<Journey, ReadProblem> {
  const times = { createdAt: now, updatedAt: now }
  const whole = arranged(JOURNEY_FORM, isObject(value) ? { ...times, ...value } : value)
  const damages: Damage[] = []
  if (!isJourney(whole, damages)) return refuse(damages[0] ?? damaged('', 'wrong'))
  const doubled = doubledId(whole)
  if (doubled) return refuse(doubled)
  return fitsInFile(whole) ? ok(whole) : refuse(excess('fileBytes', bytesOfJourney(whole)))
}
