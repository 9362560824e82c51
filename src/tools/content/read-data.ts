import type * as z from 'zod/mini'
import { checked, type Hints } from '~/training/checked.ts'
import { readYamlText, type YamlText } from '~/training/play/yaml-lines.ts'
import type { FileProblem } from '~/training/prose/lesson-text.ts'
import type { ContentFile } from './content-files.ts'

/** What a file of fields says, with the line of each; null and the problems where it has to be put right. */
export interface Data<Value> {
  readonly value: Value | null
  readonly lineOf: YamlText['lineOf']
  readonly problems: readonly FileProblem[]
}

/** What a file's fields are held against. `firstLine` is where the text begins in its file. */
export interface Form<Schema extends z.ZodMiniType> {
  readonly schema: Schema
  readonly hints: Hints
  readonly firstLine?: number
}

/** Reads YAML or JSON and holds it against its schema. */
export function readData<Schema extends z.ZodMiniType>(
  { path: file, text }: ContentFile,
  { schema, hints, firstLine = 1 }: Form<Schema>,
): Data<z.infer<Schema>> {
  const yaml = readYamlText(text, firstLine, 'data')
  if (!yaml.ok) {
    return { value: null, lineOf: () => firstLine, problems: yaml.problem.map((problem) => ({ file, ...problem })) }
  }
  const { value, lineOf } = yaml.value
  const data = checked(schema, value, hints)
  if (data.ok) return { value: data.value, lineOf, problems: [] }
  const problems = data.problem.map(({ path, message, instead }) => ({ file, line: lineOf(path), message, instead }))
  return { value: null, lineOf, problems }
}
