import { ok, type Result, refuse } from '~/foundation/result.ts'
import type { Journey } from '../schema.ts'
import { FORMAT, VERSION } from '../vocabulary.ts'
import { parseJson, textOf } from './bytes.ts'
import { doubledId, isJourney } from './damage.ts'
import { arranged, JOURNEY_FORM } from './form.ts'
import { inOrderOf, isObject } from './key-order.ts'
import { passedLimit } from './limits.ts'
import { MIGRATIONS } from './migrations.ts'
import { type Damage, damaged, excess, type ReadProblem } from './problem.ts'
import { bytesOfJourney, fitsInFile } from './write.ts'
import { written } from './written.ts'

export type { ReadProblem } from './problem.ts'

/**
 * The map that a file holds, or the first reason it cannot be opened, looked for in the order bytes, JSON, format,
 * version, limits, fields. A file of an older version is brought up to ours, step by step. What is left out gets its
 * empty value, `now` stands for missing times, unknown keys stay. Never throws, whatever it is given.
 */
export function readJourney(
  file: string | Uint8Array,
  { now, migrations = MIGRATIONS }: { readonly now: string; readonly migrations?: typeof MIGRATIONS },
): Result<Journey, ReadProblem> {
  const text = textOf(file)
  if (!text.ok) return text
  const parsed = parseJson(text.value)
  if (!parsed.ok) return parsed
  const { value } = parsed
  if (!isObject(value) || value['format'] !== FORMAT) return refuse({ code: 'not-a-journey' })
  const version = Number.isInteger(value['version']) ? Number(value['version']) : Number.NaN
  const step = migrations[version]
  if (!step && version !== VERSION) {
    if (version > VERSION) return refuse({ code: 'made-by-newer-version', version })
    return refuse(damaged('version', 'version' in value ? 'wrong' : 'missing'))
  }
  const passed = passedLimit(value)
  if (passed) return refuse(passed)
  const inOrder = inOrderOf(text.value, value)
  const map = isObject(inOrder) ? inOrder : value
  // As a text of the next version, so that it passes all that such a text passes.
  if (step) return readJourney(written({ ...step(map), version: version + 1 }), { now, migrations })
  const whole = arranged(JOURNEY_FORM, { createdAt: now, updatedAt: now, ...map })
  const damages: Damage[] = []
  if (!isJourney(whole, damages)) return refuse(damages[0] ?? damaged('', 'wrong'))
  const doubled = doubledId(whole)
  if (doubled) return refuse(doubled)
  return fitsInFile(whole) ? ok(whole) : refuse(excess('fileBytes', bytesOfJourney(whole)))
}
