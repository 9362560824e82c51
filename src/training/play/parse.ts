import { ok, type Result, refuse } from '~/foundation/result.ts'
import { PLANNED_MODULES } from '../planned.ts'
import type { Problem } from '../problem.ts'
import { checkScript } from './check.ts'
import { readFrontMatter } from './front-matter.ts'
import { parsePlayName } from './parse-name.ts'
import { readScript } from './read-script.ts'
import { type Choice, PLAY_LIMITS, type Play, type Scene } from './schema.ts'
import type { Script, WrittenChoice, WrittenScene } from './script.ts'

/**
 * The play that a script tells, or everything in it that has to be put right first, from top to bottom. Never throws.
 * `modules` are the slugs it may name; the twelve of the plan unless others are written too.
 */
export function parsePlay(
  text: string,
  fileName: string,
  modules: readonly string[] = PLANNED_MODULES.map(({ slug }) => slug),
): Result<Play, readonly Problem[]> {
  if (new TextEncoder().encode(text).length > PLAY_LIMITS.fileBytes) return refuse([TOO_BIG])
  const name = parsePlayName(fileName)
  if (!name.ok) return refuse([name.problem])
  const fileLines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const head = readFrontMatter(fileLines, modules)
  if (!head.ok) return head
  const { front, bodyFrom } = head.value
  const names = { roles: front.roles.map((role) => role.name), meters: front.meters.map((meter) => meter.name) }
  const { script, problems } = readScript(fileLines, bodyFrom, names)
  const all = script.scenes.length === 0 ? problems : [...problems, ...checkScript(script, front.meters)]
  if (all.length > 0) return refuse([...all].sort((one, other) => one.line - other.line))
  return ok({ name: name.value, ...front, ...finished(script) })
}

function finished({ scenes, endings }: Script): Pick<Play, 'scenes' | 'endings'> {
  return {
    scenes: scenes.map(toScene),
    endings: endings.map(({ name, rules, outcome }) => ({ name, rules, outcome })),
  }
}

function toScene({ name, lines, effects, choices, next }: WrittenScene): Scene {
  return { name, lines, effects, choices: choices.flatMap(toChoice), next: next?.to ?? null }
}

function toChoice({ text, effects, answer, judgement, next }: WrittenChoice): Choice[] {
  return judgement === null ? [] : [{ text, effects, answer, ...judged(judgement), next: next?.to ?? null }]
}

function judged({ judgement, note }: NonNullable<WrittenChoice['judgement']>): Pick<Choice, 'judgement' | 'note'> {
  return { judgement, note }
}

const TOO_BIG: Problem = {
  line: 1,
  message: 'The file is too big for a script.',
  instead: 'Keep it under 256 kB, or make two plays of it.',
}
