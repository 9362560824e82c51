import { LIBRARY_HINTS, type LibraryItem, librarySchema } from '~/journey/bring/library-file.ts'
import { CARD_HINTS, type Card, cardsSchema } from '~/training/card-file.ts'
import { CLAIM_HINTS, type Claim, claimsSchema } from '~/training/claims.ts'
import { COMPANY_HINTS, type Company, companySchema } from '~/training/company.ts'
import { GLOSSARY_HINTS, glossarySchema, type Term } from '~/training/glossary.ts'
import { MODULE_HINTS, type Module, moduleSchema } from '~/training/module.ts'
import { PATH_HINTS, type Path, pathsSchema } from '~/training/paths.ts'
import { PLANNED_MODULES } from '~/training/planned.ts'
import { parsePlay } from '~/training/play/parse.ts'
import type { Play } from '~/training/play/schema.ts'
import type { FileProblem } from '~/training/prose/lesson-text.ts'
import { SHEET_HINTS, type Sheet, sheetSchema } from '~/training/sheet.ts'
import { SOURCE_HINTS, type Sources, sourcesSchema } from '~/training/sources.ts'
import type { ContentFile } from './content-files.ts'
import { type Data, readData } from './read-data.ts'
import { type Lesson, readLesson } from './read-lesson.ts'
import { readTemplate, type Template } from './read-template.ts'

/** Something with the file it is written in, and on which line. */
export interface Written<Value> {
  readonly id: string
  readonly file: string
  readonly line: number
  readonly value: Value
}

/** A module with the line on which each of its rules stands. */
export interface WrittenModule extends Written<Module> {
  readonly ruleLines: readonly number[]
}

/** A review card with the module whose file it stands in. */
export interface WrittenCard extends Written<Card> {
  readonly module: string
}

/** Everything under `content/` that could be read, and what is wrong with the rest. */
export interface Collected {
  readonly modules: readonly WrittenModule[]
  readonly lessons: readonly Lesson[]
  readonly plays: readonly Written<Play>[]
  readonly cards: readonly WrittenCard[]
  readonly company: readonly Written<Company>[]
  readonly sheets: readonly Written<Sheet>[]
  readonly claims: readonly Written<Claim>[]
  readonly terms: readonly Written<Term>[]
  readonly paths: readonly Written<Path>[]
  readonly sources: readonly Written<Sources>[]
  readonly templates: readonly Template[]
  readonly stencils: readonly Written<LibraryItem>[]
  /** Paths of the files that have problems of their own. */
  readonly unreadable: readonly string[]
  readonly problems: readonly FileProblem[]
}

/** Reads every file by the schema of its place. */
export function collect(files: readonly ContentFile[], language: string): Collected {
  const problems: FileProblem[] = []
  const kept = <Read extends { readonly problems: readonly FileProblem[] }>(read: Read): Read => {
    problems.push(...read.problems)
    return read
  }
  const at = (pattern: string) => files.filter(({ path }) => new RegExp(`^content/${pattern}$`).test(path))
  const only = (path: string) => {
    const file = files.find((candidate) => candidate.path === `content/${path}`)
    if (file === undefined) problems.push({ file: `content/${path}`, line: 1, ...MISSING })
    return file ?? null
  }
  const claims = only('claims.json')
  const company = only('company.json')
  const glossary = only(`${language}/glossary.yaml`)
  const paths = only(`${language}/paths.yaml`)
  const sources = only(`${language}/sources.yaml`)
  const folders = at(`${language}/modules/[^/]+/module\\.yaml`).map(({ path }) => path.split('/').at(-2) ?? '')
  const moduleSlugs = [...new Set([...PLANNED_MODULES.map(({ slug }) => slug), ...folders])]
  const read = {
    modules: at(`${language}/modules/[^/]+/module\\.yaml`).flatMap((file) => {
      const data = kept(readData(file, { schema: moduleSchema, hints: MODULE_HINTS }))
      return whole(file, file.path.split('/').at(-2) ?? '', data).map((module) => ({
        ...module,
        ruleLines: module.value.rules.map((_, place) => data.lineOf(['rules', place])),
      }))
    }),
    lessons: at(`${language}/modules/.+\\.mdx?`).flatMap((file) => kept(readLesson(file)).lesson ?? []),
    plays: at(`${language}/plays/.+\\.md`).flatMap((file) => kept(readPlay(file, moduleSlugs)).play),
    cards: at(`${language}/cards/[^/]+\\.ya?ml`).flatMap((file) =>
      each(file, kept(readData(file, { schema: cardsSchema, hints: CARD_HINTS }))).map((card) => ({
        ...card,
        module: nameOf(file.path),
      })),
    ),
    sheets: at(`${language}/checklists/[^/]+\\.ya?ml`).flatMap((file) =>
      whole(file, nameOf(file.path), kept(readData(file, { schema: sheetSchema, hints: SHEET_HINTS }))),
    ),
    company: company
      ? whole(company, 'company', kept(readData(company, { schema: companySchema, hints: COMPANY_HINTS })))
      : [],
    claims: claims ? readClaims(claims, kept) : [],
    terms: glossary ? each(glossary, kept(readData(glossary, { schema: glossarySchema, hints: GLOSSARY_HINTS }))) : [],
    paths: paths ? each(paths, kept(readData(paths, { schema: pathsSchema, hints: PATH_HINTS }))) : [],
    sources: sources
      ? whole(sources, language, kept(readData(sources, { schema: sourcesSchema, hints: SOURCE_HINTS })))
      : [],
    stencils: at(`${language}/library\\.yaml`).flatMap((file) =>
      each(file, kept(readData(file, { schema: librarySchema, hints: LIBRARY_HINTS }))),
    ),
    templates: at('templates/.+\\.json').flatMap((file) => kept(readTemplate(file)).template ?? []),
  }
  return { ...read, problems, unreadable: [...new Set(problems.map(({ file }) => file))] }
}

/** `content/en/cards/the-wait.yaml` is called `the-wait`. */
function nameOf(path: string): string {
  return /([^/]+)\.ya?ml$/.exec(path)?.[1] ?? ''
}

const MISSING = { message: 'This file is missing.', instead: 'Put it back; the site is built from it.' }

function whole<Value>({ path: file }: ContentFile, id: string, { value }: Data<Value>): Written<Value>[] {
  return value === null ? [] : [{ id, file, line: 1, value }]
}

function each<Value extends { readonly id: string }>(
  { path: file }: ContentFile,
  { value, lineOf }: Data<readonly Value[]>,
  before: readonly string[] = [],
): Written<Value>[] {
  return (value ?? []).map((one, place) => ({ id: one.id, file, line: lineOf([...before, place]), value: one }))
}

function readClaims(file: ContentFile, kept: <Read extends Data<unknown>>(read: Read) => Read): Written<Claim>[] {
  const { value, lineOf, problems } = kept(readData(file, { schema: claimsSchema, hints: CLAIM_HINTS }))
  return each(file, { value: value?.claims ?? null, lineOf, problems }, ['claims'])
}

function readPlay(
  { path: file, text }: ContentFile,
  modules: readonly string[],
): {
  readonly play: readonly Written<Play>[]
  readonly problems: readonly FileProblem[]
} {
  const read = parsePlay(text, file, modules)
  if (!read.ok) return { play: [], problems: read.problem.map((problem) => ({ file, ...problem })) }
  return { play: [{ id: read.value.name, file, line: 1, value: read.value }], problems: [] }
}
