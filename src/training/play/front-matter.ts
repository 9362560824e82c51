import * as z from 'zod/mini'
import { ok, type Result, refuse } from '~/foundation/result.ts'
import { checked, type Hints } from '../checked.ts'
import { list, text } from '../fields.ts'
import type { Problem } from '../problem.ts'
import { readMeters, readRoles } from './cast.ts'
import { listed, nearest, quoted, tidy } from './names.ts'
import { type FrontMatter, PLAY_LIMITS } from './schema.ts'
import { readYamlText, type YamlText } from './yaml-lines.ts'

const lines = z._default(
  z.pipe(
    z.transform((value) => (typeof value === 'string' ? [value] : value)),
    list(text),
  ),
  [],
)
const maybe = z._default(z.nullable(text), null)

const frontSchema = z.object({
  title: text,
  playAs: z.pipe(text, z.transform(tidy)),
  place: text,
  minutes: z.pipe(z.string().check(z.regex(/^(?=.*[1-9])\d{1,3}(\.\d{1,2})?$/)), z.transform(Number)),
  skills: lines,
  modules: lines,
  touchpoint: maybe,
  setup: maybe,
  customer: z._default(z.nullable(z.object({ name: maybe, feels: maybe, needs: maybe, hidden: maybe })), null),
  debrief: lines,
  points: lines,
  safety: z._default(z.nullable(z.object({ text, owner: maybe, reviewed: maybe })), null),
})

const HINTS: Hints = {
  title: 'title: and a short line',
  playAs: 'playAs: and one of the roles',
  place: 'place: and where it happens, such as Doorstep, 10:40',
  minutes: 'minutes: and a number, such as 6',
  customer: 'it as { name: …, feels: …, needs: …, hidden: … }',
  safety: 'it as { text: …, owner: null, reviewed: null }',
  skills: 'a list, one line each with "- " before it',
  modules: 'a list, such as [the-wait]',
  debrief: 'a list, one line each with "- " before it',
  points: 'a list, one line each with "- " before it',
  '*': 'one short text in double quotes',
}

/** What stands between the two `---` lines, and the place of the line after them. */
export interface Front {
  readonly front: FrontMatter
  readonly bodyFrom: number
  /** The line of `playAs`, `meters` and so on, for what is found later. */
  lineOf: YamlText['lineOf']
}

/**
 * Reads the front matter of a script, which may name `modules`. Notes to the author may stand anywhere, keys that are
 * not ours are ignored.
 */
export function readFrontMatter(
  fileLines: readonly string[],
  modules: readonly string[],
): Result<Front, readonly Problem[]> {
  const isNote = (line: string) => line.trimStart().startsWith('%')
  const opens = fileLines.findIndex((line) => line.trim() !== '' && !isNote(line))
  const closes = fileLines.findIndex((line, place) => place > opens && line.trimEnd() === '---')
  if (fileLines[opens]?.trimEnd() !== '---' || closes < 0) return refuse([NO_FRONT_MATTER(opens)])
  const yaml = fileLines.slice(opens + 1, closes).map((line) => (isNote(line) ? '' : line))
  const joined = yaml.join('\n')
  if (joined.length > PLAY_LIMITS.frontMatter) return refuse([TOO_LONG])
  const read = readYamlText(joined, opens + 2, 'texts')
  if (!read.ok) return read
  return understand(read.value, modules, opens + 1, closes + 1)
}

function understand(
  yaml: YamlText,
  modules: readonly string[],
  firstLine: number,
  bodyFrom: number,
): Result<Front, readonly Problem[]> {
  if (!(yaml.value instanceof Map)) return refuse([NO_FRONT_MATTER(firstLine - 1)])
  const lineOf: YamlText['lineOf'] = (path) => (path.length === 0 ? firstLine : yaml.lineOf(path))
  const fields = plain(yaml.value)
  const head = checked(frontSchema, fields, HINTS)
  const roles = readRoles(yaml.value.get('roles'))
  const meters = readMeters(yaml.value.get('meters'))
  const problems: Problem[] = [
    ...(head.ok
      ? []
      : head.problem.map(({ path, ...words }) => ({ line: presentLine(path, yaml.value, lineOf), ...words }))),
    ...[roles, meters].flatMap((cast, which) => {
      const field = which === 0 ? 'roles' : 'meters'
      const missing = !(yaml.value instanceof Map && yaml.value.has(field))
      return cast.wrong.map(({ place, ...words }) => ({
        line: missing ? firstLine : lineOf(place === null ? [field] : [field, place]),
        ...words,
      }))
    }),
  ]
  if (!head.ok) return refuse(problems)
  problems.push(...unknownModules(head.value.modules, modules, lineOf))
  const { playAs } = head.value
  const names = roles.found.map((role) => role.name)
  if (roles.wrong.length === 0 && !names.includes(playAs)) {
    problems.push({
      line: lineOf(['playAs']),
      message: `There is no role called ${quoted(playAs)}.`,
      instead: `Write ${nearest(playAs, names) ?? 'one of the roles'} after playAs. Roles here: ${listed(names)}.`,
    })
  }
  if (problems.length > 0) return refuse(problems)
  return ok({ front: { ...head.value, roles: roles.found, meters: meters.found }, bodyFrom, lineOf })
}

function unknownModules(modules: readonly string[], slugs: readonly string[], lineOf: YamlText['lineOf']): Problem[] {
  return modules.flatMap((module, place) => {
    if (slugs.includes(module)) return []
    return {
      line: lineOf(['modules', place]),
      message: `There is no module called ${quoted(module)}.`,
      instead: `Write ${nearest(module, slugs) ?? 'one of the modules'}. Modules: ${listed(slugs)}.`,
    }
  })
}

/** The line of the field, empty or not; the first line where it is not there at all. */
function presentLine(path: readonly (string | number)[], yaml: unknown, lineOf: YamlText['lineOf']): number {
  return lineOf(yaml instanceof Map && yaml.has(path[0]) ? path : [])
}

/** Maps become objects; what is left empty or says null is left out. */
function plain(value: unknown): unknown {
  if (value instanceof Map) {
    const kept = [...value].filter(([, inner]) => !isEmpty(inner))
    return Object.fromEntries(kept.map(([key, inner]) => [String(key), plain(inner)]))
  }
  return Array.isArray(value) ? value.map(plain) : value
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || value === '~' || value === 'null'
}

const NO_FRONT_MATTER = (place: number): Problem => ({
  line: Math.max(0, place) + 1,
  message: 'The file does not begin with its front matter.',
  instead: 'Begin with a line ---, then title, playAs, place, minutes, roles and meters, then another line ---.',
})

const TOO_LONG: Problem = {
  line: 1,
  message: 'The front matter is too long to be one.',
  instead: 'Close it with a line --- before the first scene.',
}
