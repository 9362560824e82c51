import { ok, type Result, refuse } from '~/foundation/result.ts'
import type { Problem } from '../problem.ts'

/** Pages of the site stand at these addresses beside the plays, so no play can be called so. */
export const RESERVED_NAMES = ['review', 'write'] as const

/** `late-arrival` for `content/en/plays/late-arrival.play.md`; a problem where that could be no address. */
export function parsePlayName(fileName: string): Result<string, Problem> {
  const name = /(?:^|[/\\])([a-z0-9]+(?:-[a-z0-9]+)*)\.play\.md$/.exec(fileName)?.[1]
  if (name === undefined) return refuse(BAD_NAME)
  if (RESERVED_NAMES.some((reserved) => reserved === name)) return refuse(reservedName(name))
  return ok(name)
}

const BAD_NAME: Problem = {
  line: 1,
  message: "The file's name cannot be part of an address.",
  instead: 'Name it with small letters, digits and hyphens, such as late-arrival.play.md.',
}

function reservedName(name: string): Problem {
  return {
    line: 1,
    message: `The page /practice/${name}/ is another one already.`,
    instead: `Give the file another name, such as my-${name}.play.md.`,
  }
}
