import { readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import type { Journey, TemplateNotes } from '~/journey/schema.ts'
import { tellReadProblem } from '../problem-sentence.ts'

/** A ready-made map: the file as it is, and what it says. */
export interface Template {
  readonly id: string
  readonly file: string
  readonly journey: Journey
  readonly notes: TemplateNotes
}

/** The one that stands first: it is the example of the lessons and of the home page. */
const FIRST = 'hvac-no-cool'

/**
 * Reads the template files, by path. Throws with the file's name and what to do where one is no map, has other bytes
 * than an export would, or does not say what it is good for.
 */
export function readTemplates(files: Readonly<Record<string, string>>): readonly Template[] {
  const templates = Object.entries(files).map(([path, file]) => readTemplate(path.replace(/^\/+/, ''), file))
  return templates.sort(
    (one, other) =>
      Number(other.id === FIRST) - Number(one.id === FIRST) ||
      one.journey.title.localeCompare(other.journey.title, 'en'),
  )
}

function readTemplate(path: string, file: string): Template {
  const read = readJourney(file, { now: '' })
  if (!read.ok) throw new Error(`${path}: ${tellReadProblem(read.problem).sentence}`)
  const journey = read.value
  const name = path.replace(/^.*\//, '').replace(/\.journey\.json$/, '')
  if (journey.id !== name) {
    throw new Error(`${path}: the id is "${journey.id}". Write "${name}", as the file is called.`)
  }
  if (writeJourney(journey) !== file) {
    throw new Error(`${path}: this is not exactly what an export writes. Import it on /map/ and export it again.`)
  }
  if (!journey.template) {
    throw new Error(
      `${path}: the key "template" is missing. Add it at the end, with summary, bestFor, insight and questions.`,
    )
  }
  return { id: journey.id, file, journey, notes: journey.template }
}
