import { isDeep } from '~/foundation/json.ts'
import { LIMITS } from '../vocabulary.ts'
import { type Form, JOURNEY_FORM } from './form.ts'
import { isObject } from './key-order.ts'
import { type Excess, excess, type Limit, within } from './problem.ts'

/** No map nested deeper fits into a file, for the spaces before its lines alone are more than that. */
const DEEPEST = Math.ceil(Math.sqrt(LIMITS.fileBytes / 2))

/** The first limit that is passed by something which may or may not turn out to be a map; null where all are kept. */
export function passedLimit(map: Readonly<Record<string, unknown>>): Excess | null {
  if (isDeep(map, DEEPEST)) return excess('fileBytes', LIMITS.fileBytes + 1)
  const stages = listIn(map, 'stages')
  const counts: readonly (readonly [Limit, number])[] = [
    ['stages', stages.length],
    ['touchpoints', stages.reduce<number>((sum, stage) => sum + listIn(stage, 'touchpoints').length, 0)],
    ['owners', listIn(map, 'owners').length],
    ['personas', listIn(map, 'personas').length],
    ['voices', listIn(map, 'voices').length],
    ['ballots', listIn(map, 'ballots').length],
  ]
  const passed = counts.find(([limit, count]) => count > LIMITS[limit])
  return passed ? excess(...passed) : longText(JOURNEY_FORM, map, '')
}

function longText(form: Form, value: unknown, where: string): Excess | null {
  if (typeof value === 'string') return value.length > LIMITS.text ? excess('text', value.length, where) : null
  for (const [key, inner, innerForm] of knownParts(form, value)) {
    const found = longText(innerForm, inner, within(where, key))
    if (found) return found
  }
  return null
}

function* knownParts(form: Form, value: unknown): Generator<readonly [string | number, unknown, Form]> {
  if (form.kind === 'list' && Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield [at, item, form.item]
  } else if (form.kind === 'entries' && isObject(value)) {
    for (const [key, item] of Object.entries(value)) yield [key, item, form.item]
  } else if (form.kind === 'object' && isObject(value)) {
    for (const { name, form: inner } of form.fields) if (Object.hasOwn(value, name)) yield [name, value[name], inner]
  }
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = isObject(value) && Object.hasOwn(value, name) ? value[name] : null
  return Array.isArray(list) ? list : []
}
