import { parsePlay } from '~/training/play/parse.ts'
import { problemLine } from '~/training/problem.ts'
import type { Starter } from './starter.ts'

/** The one that stands on the desk when somebody comes for the first time. */
const FIRST = 'three-scenes'

/** Reads the scripts to begin with, by path, as a build reads any play; throws with every problem where one has any. */
export function readStarters(files: Readonly<Record<string, string>>): readonly Starter[] {
  const starters = Object.entries(files).map(([path, text]) => {
    const file = path.replace(/^\/+/, '')
    const read = parsePlay(text, file)
    if (!read.ok) throw new Error(read.problem.map((problem) => problemLine(file, problem)).join('\n'))
    return { name: read.value.name, title: read.value.title, text }
  })
  return starters.sort(
    (one, other) =>
      Number(other.name === FIRST) - Number(one.name === FIRST) || one.name.localeCompare(other.name, 'en'),
  )
}
