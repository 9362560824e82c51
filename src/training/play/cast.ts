import { ok, type Result, refuse } from '~/foundation/result.ts'
import type { Wrong } from './changes.ts'
import { JUDGEMENT_WORDS } from './line-kinds.ts'
import { quoted, tidy } from './names.ts'
import { type Meter, PLAY_LIMITS, type Role } from './schema.ts'

/** What could be read of a list, and what is wrong with the others: `place` counts the fields, null is the list itself. */
interface Cast<Member> {
  readonly found: readonly Member[]
  readonly wrong: readonly (Wrong & { readonly place: number | null })[]
}

/** Reads `roles: { Tech: you, Alvarez: homeowner }`. */
export function readRoles(value: unknown): Cast<Role> {
  return readCast(
    value,
    { field: 'roles', like: '{ Tech: you, Alvarez: homeowner }', atLeastOne: true },
    (name, who) => {
      if (typeof who !== 'string' && who !== null) {
        return refuse({
          message: `The role ${quoted(name)} is no text.`,
          instead: 'Write who it is, such as homeowner.',
        })
      }
      if (Object.hasOwn(JUDGEMENT_WORDS, name)) {
        const message = `No role can be called ${name}.`
        return refuse({ message, instead: 'Use another name; this word begins a judgement.' })
      }
      return ok({ name, who: (who ?? '').trim() })
    },
  )
}

/** Reads `meters: { trust: 40, stress: 70 }`. */
export function readMeters(value: unknown): Cast<Meter> {
  return readCast(value, { field: 'meters', like: '{ trust: 40, stress: 70 }', atLeastOne: false }, (name, start) => {
    const number = typeof start === 'string' && /^\d{1,3}$/.test(start.trim()) ? Number(start) : 101
    if (number <= 100) return ok({ name, start: number })
    return refuse({
      message: `The meter ${quoted(name)} cannot start at ${typeof start === 'string' ? quoted(start) : 'this'}.`,
      instead: 'Write a whole number from 0 to 100.',
    })
  })
}

interface Wanted {
  readonly field: 'roles' | 'meters'
  readonly like: string
  readonly atLeastOne: boolean
}

function readCast<Member extends { readonly name: string }>(
  value: unknown,
  { field, like, atLeastOne }: Wanted,
  read: (name: string, inner: unknown) => Result<Member, Wrong>,
): Cast<Member> {
  const whole = (message: string): Cast<Member> => ({
    found: [],
    wrong: [{ place: null, message, instead: `Write ${field}: ${like}.` }],
  })
  if (value === undefined) return whole(`The field "${field}" is missing.`)
  if (value instanceof Map && value.size > PLAY_LIMITS[field]) return whole(`There are too many ${field}.`)
  if (!(value instanceof Map) || (atLeastOne && value.size === 0)) return whole(`The field "${field}" holds no names.`)
  const found: Member[] = []
  const wrong: Cast<Member>['wrong'][number][] = []
  for (const [place, [key, inner]] of [...value].entries()) {
    const name = tidy(String(key))
    const member = read(name, inner)
    if (!member.ok) wrong.push({ place, ...member.problem })
    else if (name === '' || found.some((other) => other.name === name)) {
      wrong.push({
        place,
        message: `The name ${quoted(name)} stands in ${field} twice.`,
        instead: 'Give each its own.',
      })
    } else found.push(member.value)
  }
  return { found, wrong }
}
