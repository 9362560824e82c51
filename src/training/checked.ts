import * as z from 'zod/mini'
import { ok, type Result, refuse } from '~/foundation/result.ts'

/** A field that is not as it should be: where it is, what is wrong, and what to write instead. */
export interface FieldProblem {
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly instead: string
}

/** What to write in a field, by the field's name; `*` speaks for every other. */
export type Hints = Readonly<Record<string, string>>

/** The value as the schema promises it, or each wrong field in words a trainer can act on. */
export function checked<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  hints: Hints,
): Result<z.infer<Schema>, readonly FieldProblem[]> {
  const outcome = z.safeParse(schema, value, { reportInput: true })
  if (outcome.success) return ok(outcome.data)
  return refuse(outcome.error.issues.flatMap((issue) => toFieldProblems(issue, hints)))
}

function toFieldProblems(issue: z.core.$ZodIssue, hints: Hints): FieldProblem[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `There is no field called "${key}"${path.length > 0 ? ` in "${fieldName(path)}"` : ''}.`,
      instead: 'Correct its spelling or take it out.',
    }))
  }
  const field = fieldName(path)
  const what = path.length === 0 ? 'This file' : `The field "${field}"`
  const missing = issue.input === undefined
  return [
    {
      path,
      message: missing ? `The field "${field}" is missing.` : `${what} cannot be ${shown(issue.input)}.`,
      instead: hintFor(path, hints),
    },
  ]
}

/** `outcomes[2]` for the second of the outcomes; in a file that is one list the line says which entry is meant. */
function fieldName(path: FieldProblem['path']): string {
  const inEntry = typeof path[0] === 'number' && path.length > 1 ? path.slice(1) : path
  return inEntry.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key + 1}]`
    return name === '' ? key : `${name}.${key}`
  }, '')
}

function hintFor(path: FieldProblem['path'], hints: Hints): string {
  const named = [...path].reverse().find((key) => typeof key === 'string' && Object.hasOwn(hints, key))
  const hint = hints[named ?? '*'] ?? hints['*']
  return hint === undefined ? 'Compare it with the other files of its kind.' : `Write ${hint}.`
}

function shown(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'this list'
  if (typeof value === 'object') return 'a group of fields'
  if (value === '') return 'an empty text'
  const text = String(value)
  return text.length > 60 ? `"${text.slice(0, 60)}…"` : `"${text}"`
}
