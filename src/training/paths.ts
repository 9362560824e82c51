import * as z from 'zod/mini'
import type { Hints } from './checked.ts'
import { group, list, slug, text } from './fields.ts'
import { AUDIENCES } from './module.ts'

const step = z.union([group({ module: slug }), group({ play: slug }), group({ lesson: slug })])

/** The modules and plays for one role, in teaching order. `core` is what to take first where time is short. */
export const pathSchema = group({
  id: z.enum(AUDIENCES),
  title: text,
  blurb: text,
  core: z.optional(list(step, 1)),
  steps: list(step, 1),
})
export type Path = z.infer<typeof pathSchema>
export type PathStep = z.infer<typeof step>

/** `paths.yaml`: one path for each role. */
export const pathsSchema = list(pathSchema, 1)

/** What to write in each field of a path. */
export const PATH_HINTS: Hints = {
  id: `one of ${AUDIENCES.join(', ')}`,
  title: 'the role as people read it',
  blurb: 'one or two short sentences',
  core: 'a list like steps, of what to take first; or leave it out',
  steps: 'a list whose lines begin with "- module:", "- lesson:" or "- play:"',
  '*': 'a list of paths, each beginning with "- id:"',
}

/** The paths in the order of the roles, whatever order a collection keeps them in. */
export function pathsInOrder(paths: readonly Path[]): readonly Path[] {
  return [...paths].sort((one, other) => AUDIENCES.indexOf(one.id) - AUDIENCES.indexOf(other.id))
}
