import { type ReadProblem, readJourney } from '~/journey/format/read.ts'
import type { Journey } from '~/journey/schema.ts'
import { readYamlText } from '~/training/play/yaml-lines.ts'
import type { FileProblem } from '~/training/prose/lesson-text.ts'
import type { ContentFile } from './content-files.ts'

/** A ready-made map: what it is called in addresses, its text byte for byte, and what it says. */
export interface Template {
  readonly id: string
  readonly file: string
  readonly text: string
  readonly journey: Journey
}

/** Reads one ready-made map with the reader that opens everybody's maps. */
export function readTemplate({ path: file, text }: ContentFile): {
  readonly template: Template | null
  readonly problems: readonly FileProblem[]
} {
  const id = /([a-z0-9]+(?:-[a-z0-9]+)*)\.journey\.json$/.exec(file)?.[1]
  if (id === undefined) return { template: null, problems: [{ file, ...BAD_NAME }] }
  const read = readJourney(text, { now: NEVER })
  if (read.ok) return { template: { id, file, text, journey: read.value }, problems: [] }
  return { template: null, problems: [{ file, line: lineOf(text, read.problem), ...inWords(read.problem) }] }
}

/** Stands for the times a template leaves out, so that each build gives the same. */
const NEVER = '1970-01-01T00:00:00.000Z'

function lineOf(text: string, problem: ReadProblem): number {
  const where = problem.code === 'damaged' || problem.code === 'too-big' ? problem.where : ''
  const path = [...where.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, place, name]) =>
    place === undefined ? (name ?? '') : Number(place),
  )
  const yaml = readYamlText(text, 1, 'data')
  if (yaml.ok) return yaml.value.lineOf(path)
  return yaml.problem[0]?.line ?? 1
}

function inWords(problem: ReadProblem): { readonly message: string; readonly instead: string } {
  const again = 'Open the map in the workbook, export it and put that file here.'
  switch (problem.code) {
    case 'not-json':
      return { message: 'This map is no JSON, or it is cut off (not-json).', instead: again }
    case 'not-a-journey':
      return { message: 'This is not the file of a map (not-a-journey).', instead: again }
    case 'made-by-newer-version':
      return {
        message: `This map was made with version ${problem.version} of the format (made-by-newer-version).`,
        instead: 'Update the workbook first.',
      }
    case 'too-big':
      return {
        message: `This map has too much in it: ${problem.limit} ${problem.found} (too-big).`,
        instead: 'Make two maps of it.',
      }
    case 'damaged':
      return {
        message: `This map is damaged: ${problem.where} is ${DAMAGE[problem.what]} (damaged).`,
        instead: `Put it right here, or take the file from an export.`,
      }
  }
}

const DAMAGE = {
  missing: 'missing',
  wrong: 'no such value as it may have',
  'unknown-word': 'a word the format does not know',
  doubled: 'there twice',
  'other-name': 'written under another name',
} as const

const BAD_NAME = {
  line: 1,
  message: 'A ready-made map cannot have this file name.',
  instead: 'Write small letters, digits and hyphens: hvac-no-cool.journey.json.',
}
