import * as z from 'zod/mini'
import type { Hints } from './checked.ts'
import { group, list, text } from './fields.ts'

/** What a firm may give without asking, by role. `upTo` is null until somebody sets it. */
const limit = group({ role: text, when: text, give: text, upTo: z.nullable(text) })

/** `company.json`: what a firm fills in first. Null is "not filled in yet". */
export const companySchema = group({
  name: z.nullable(text),
  phone: z.nullable(text),
  words: z.record(z.string(), text),
  roles: list(text, 1),
  limits: list(limit),
})
export type Company = z.infer<typeof companySchema>

/** What to write in each field of the company file. */
export const COMPANY_HINTS: Hints = {
  name: 'the name of your firm, or null',
  phone: 'the number that customers call, or null',
  words: 'a word and what it stands for at your firm, such as "visit fee": "$89"',
  roles: 'a list of the roles in your firm',
  limits: 'a list with role, when, give and upTo',
  upTo: 'an amount such as "$50", or null',
  '*': '{ "name": …, "phone": …, "words": …, "roles": …, "limits": … }',
}

/** Stands in lessons and plays for a firm that has not filled in its own name or number. */
const MADE_UP = { company: 'Northside', phone: '555-0142' } as const

/** Stands for them on paper: a line to write on. */
export const ON_PAPER = { company: '____________', phone: '____________' } as const

/** What each word in braces stands for: `{company}`, `{phone}` and the words of the company file. `unfilled` stands for what is null. */
export function firmWords(
  { name, phone, words }: Company,
  unfilled: { readonly company: string; readonly phone: string } = MADE_UP,
): ReadonlyMap<string, string> {
  return new Map([...Object.entries(words), ['company', name ?? unfilled.company], ['phone', phone ?? unfilled.phone]])
}

/** The text with each known word in braces replaced. Every other brace stays as it is. */
export function withFirmWords(text: string, words: ReadonlyMap<string, string>): string {
  return text.replace(/(?<!\\)\{([a-z][a-z ]{0,40})\}/g, (whole, name: string) => words.get(name) ?? whole)
}

/** The same for every text inside a value, lists and groups included. */
export function deepWithFirmWords<Value>(value: Value, words: ReadonlyMap<string, string>): Value
export function deepWithFirmWords(value: unknown, words: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return withFirmWords(value, words)
  if (Array.isArray(value)) return value.map((one: unknown) => deepWithFirmWords(one, words))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, deepWithFirmWords(one, words)]))
}

/** A firm's words as a lesson's file can hold them: no sign in them is taken for markup or program code. */
export function asLessonText(words: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const safe = (text: string) => text.replace(/[&<>{}"'*_`\\[\]|~#]/g, (sign) => `&#${sign.codePointAt(0)};`)
  return new Map([...words].map(([name, text]) => [name, safe(text)]))
}
