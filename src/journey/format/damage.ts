import type { Journey } from '../schema.ts'
import { touchpointsOf } from '../select.ts'
import { type Form, JOURNEY_FORM } from './form.ts'
import { isObject } from './key-order.ts'
import { type Damage, damaged, short, within } from './problem.ts'

/** Says whether an arranged value is a map; the first thing wrong with it is added to `damages`. */
export function isJourney(value: unknown, damages: Damage[]): value is Journey {
  const found = damageOf(JOURNEY_FORM, value, '')
  if (found) damages.push(found)
  return found === null
}

/** The first id that two things of one kind share; null where each has its own. */
export function doubledId(journey: Journey): Damage | null {
  const touchpoints = touchpointsOf(journey).map(({ touchpoint }) => touchpoint)
  const { owners, personas, stages, actions, voices, ballots } = journey
  const kinds = { owners, personas, stages, touchpoints, actions, voices, ballots }
  for (const [kind, things] of Object.entries(kinds)) {
    const seen = new Set<string>()
    for (const { id } of things) {
      if (seen.has(id)) return damaged(`${kind} "${short(id)}"`, 'doubled')
      seen.add(id)
    }
  }
  return null
}

function damageOf(form: Form, value: unknown, where: string): Damage | null {
  if (value === null && form.nullable) return null
  if (form.kind === 'value') {
    if (form.fits(value)) return null
    return damaged(where, form.word && typeof value === 'string' ? 'unknown-word' : 'wrong')
  }
  if (form.kind === 'list') {
    if (!Array.isArray(value)) return damaged(where, 'wrong')
    return first(value.entries(), (at, item) => damageOf(form.item, item, within(where, at)))
  }
  if (!isObject(value)) return damaged(where, 'wrong')
  if (form.kind === 'entries') {
    return first(Object.entries(value), (key, item) => damageOf(form.item, item, within(where, key)))
  }
  for (const { name, form: inner, needed } of form.fields) {
    const there = Object.hasOwn(value, name)
    if (!there && needed) return damaged(within(where, name), 'missing')
    const found = there ? damageOf(inner, value[name], within(where, name)) : null
    if (found) return found
  }
  return null
}

function first<Key>(
  entries: Iterable<readonly [Key, unknown]>,
  look: (key: Key, item: unknown) => Damage | null,
): Damage | null {
  for (const [key, item] of entries) {
    const found = look(key, item)
    if (found) return found
  }
  return null
}
