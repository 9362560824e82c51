import { problemLine } from '~/training/problem.ts'
import type { FileProblem } from '~/training/prose/lesson-text.ts'
import { checkContent } from './checks.ts'
import { type Collected, collect } from './collect.ts'
import { type ContentFile, contentFiles } from './content-files.ts'
import { worthALook } from './reading/worth-a-look.ts'

/** The language whose words the site is built from. */
export const LANGUAGE = 'en'

/** All content of the project, every file held against its schema and against the others. */
export interface Content extends Collected {
  /** One line each; empty when the site can be built. */
  readonly stops: readonly string[]
  readonly warns: readonly string[]
}

/** Reads and checks the `content/` folder at the project's top. `today` is a day such as 2026-11-25. */
export function readContent(top: string, today = new Date().toISOString().slice(0, 10)): Content {
  return checked(contentFiles(top), today)
}

/** What is worth a look in these files, one line each. */
export function warnsOf(files: readonly ContentFile[], today: string): readonly string[] {
  return checked(files, today).warns
}

/** What stops a build from these files, one line each. */
export function stopsOf(files: readonly ContentFile[]): readonly string[] {
  return checked(files, '1970-01-01').stops
}

function checked(files: readonly ContentFile[], today: string): Content {
  const content = collect(files, LANGUAGE)
  const { stops, warns } = checkContent(content)
  return { ...content, stops: stops.map(lineOf), warns: [...warns, ...worthALook(content, files, today)].map(lineOf) }
}

function lineOf(problem: FileProblem): string {
  return problemLine(problem.file, problem)
}
