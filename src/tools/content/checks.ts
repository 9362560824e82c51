import { firmWords } from '~/training/company.ts'
import { PLANNED_MODULES } from '~/training/planned.ts'
import { listed, nearest, quoted } from '~/training/play/names.ts'
import { wrongAddresses } from '~/training/prose/addresses.ts'
import { bareBraces } from '~/training/prose/braces.ts'
import { carriedIds } from '~/training/prose/carry.ts'
import { unsourcedFigures } from '~/training/prose/figures.ts'
import { wrongIds } from '~/training/prose/ids.ts'
import type { FileProblem } from '~/training/prose/lesson-text.ts'
import { deadLinks, type Known } from '~/training/prose/links.ts'
import { tooLong, wrongShape } from '~/training/prose/module-shape.ts'
import { rulesWithoutQuestion } from '~/training/prose/rules.ts'
import { wrongCards } from './cards.ts'
import type { Collected, Written } from './collect.ts'
import { wrongSheets } from './sheets.ts'

/** What stops the build, and what is only worth a look. */
export interface Findings {
  readonly stops: readonly FileProblem[]
  readonly warns: readonly FileProblem[]
}

/** Holds every file against all the others. */
export function checkContent(content: Collected): Findings {
  const known = whatIsThere(content)
  const long = tooLong(content.lessons)
  const firm = content.company.flatMap(({ value }) => [...firmWords(value).keys()])
  const stops = [
    ...content.problems,
    ...content.lessons.flatMap(({ file, body, bodyLine }) =>
      [
        ...deadLinks(body, bodyLine, known),
        ...unsourcedFigures(body, bodyLine),
        ...bareBraces(body, bodyLine, firm),
      ].map((problem) => ({
        file,
        ...problem,
      })),
    ),
    ...wrongIds(content.lessons),
    ...wrongModules(content, known),
    ...[content.claims, content.terms, content.paths, content.plays, content.stencils].flatMap(idsTwice),
    ...wrongCards(content),
    ...wrongSheets(content),
    ...content.lessons.flatMap(({ file, body, bodyLine }) =>
      wrongAddresses(body, bodyLine, addressesOf(content)).map((problem) => ({ file, ...problem })),
    ),
    ...wrongReferences(content, known),
    ...long.stops,
  ]
  return { stops: [...stops].sort(byPlace), warns: long.warns }
}

/** What lessons may point at, files with mistakes of their own included. What stands in the myth check only is not for lessons. */
function whatIsThere({ plays, claims, terms, templates, lessons, unreadable }: Collected): Known {
  const named = (pattern: RegExp) => unreadable.flatMap((path) => pattern.exec(path)?.[1] ?? [])
  const usable = claims.filter(({ value }) => value.mythOnly !== true)
  return {
    plays: [...plays.map(({ id }) => id), ...named(/([^/]+)\.play\.md$/)],
    claims: claims.length === 0 ? null : usable.map(({ id }) => id),
    terms: terms.length === 0 ? null : terms.map(({ id }) => id),
    carried: lessons.flatMap(({ body }) => carriedIds(body)),
    templates: [...templates.map(({ id }) => id), ...named(/([^/]+)\.journey\.json$/)],
  }
}

function wrongModules({ modules, lessons, unreadable }: Collected, known: Known): FileProblem[] {
  const lessonsOf = (slug: string) =>
    lessons.filter(({ module }) => module === slug).sort((one, other) => one.number - other.number)
  const slugs = new Set([
    ...modules.map(({ id }) => id),
    ...unreadable.flatMap((path) => /([^/]+)\/module\.yaml$/.exec(path)?.[1] ?? []),
  ])
  return [
    ...modules.flatMap(({ id: slug, file, value, ruleLines }) => [
      ...wrongNumber(slug, value.number, file),
      ...value.plays.flatMap((play) => unknown(file, 'role-play', play, known.plays)),
      ...unknown(file, 'ready-made map', value.template, known.templates),
      ...(unreadable.some((path) => path.includes(`/${slug}/`))
        ? []
        : [
            ...wrongShape(file, lessonsOf(slug)),
            ...rulesWithoutQuestion({
              file,
              rules: value.rules.map((text, place) => ({ text, line: ruleLines[place] ?? 1 })),
              lessons: lessonsOf(slug),
            }),
          ]),
    ]),
    ...lessons.flatMap(({ file, module }) => (slugs.has(module) ? [] : { file, line: 1, ...noModule(module) })),
  ]
}

function noModule(slug: string): Omit<FileProblem, 'file' | 'line'> {
  return { message: `The module ${quoted(slug)} has no module.yaml.`, instead: 'Copy one from another module.' }
}

function wrongNumber(slug: string, number: number, file: string): FileProblem[] {
  const planned = PLANNED_MODULES.findIndex((module) => module.slug === slug) + 1
  const first = PLANNED_MODULES.length + 1
  if (planned === 0 && number < first) {
    const instead = `Write number: ${first} or more, or name the folder after one of the plan: ${listed(PLANNED_MODULES.map((module) => module.slug))}.`
    return [
      { file, line: 1, message: `Number ${number} belongs to a module of the plan, not to ${quoted(slug)}.`, instead },
    ]
  }
  if (planned === 0 || planned === number) return []
  return [{ file, line: 1, message: `This module cannot be number ${number}.`, instead: `Write number: ${planned}.` }]
}

function unknown(file: string, what: string, id: string, ids: readonly string[] | null, line = 1): FileProblem[] {
  if (ids === null || ids.includes(id)) return []
  const instead = `Write ${nearest(id, ids) ?? 'another one'}. There are: ${listed(ids)}.`
  return [{ file, line, message: `There is no ${what} called ${quoted(id)}.`, instead }]
}

function idsTwice(entries: readonly Written<unknown>[]): FileProblem[] {
  return entries.flatMap(({ id, file, line }, place) => {
    const first = entries.findIndex((other) => other.id === id)
    if (first === place) return []
    const message = `The id ${quoted(id)} stands in line ${entries[first]?.line ?? 1} already.`
    return { file, line, message, instead: 'Give this one another id.' }
  })
}

function wrongReferences(
  { terms, paths, modules: written, lessons, unreadable }: Collected,
  known: Known,
): FileProblem[] {
  const words = terms.map(({ id }) => id)
  const modules = [...PLANNED_MODULES.map(({ slug }) => slug), ...written.map(({ id }) => id)]
  const named = unreadable.flatMap((path) => /\/\d+-([^/]+)\.mdx$/.exec(path)?.[1] ?? [])
  const lessonIds = [...lessons.map(({ lesson }) => lesson), ...named]
  return [
    ...terms.flatMap(({ file, line, value }) =>
      value.see.flatMap((id) => unknown(file, 'word in the glossary', id, words, line)),
    ),
    ...paths.flatMap(({ file, line, value }) =>
      [...(value.core ?? []), ...value.steps].flatMap((step) => {
        if ('module' in step) return unknown(file, 'module', step.module, modules, line)
        if ('play' in step) return unknown(file, 'role-play', step.play, known.plays, line)
        return unknown(file, 'lesson', step.lesson, lessonIds, line)
      }),
    ),
  ]
}

function byPlace(one: FileProblem, other: FileProblem): number {
  return one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1
}

/** Every address of the site that content makes, and the fixed ones. */
function addressesOf({ modules, lessons, plays, sheets }: Collected): readonly string[] {
  return [
    ...FIXED_ADDRESSES,
    ...modules.flatMap(({ id }) => [`/learn/${id}/`, `/print/huddle-${id}/`]),
    ...lessons.map(({ module, lesson }) => `/learn/${module}/${lesson}/`),
    ...plays.map(({ id }) => `/practice/${id}/`),
    ...sheets.map(({ id }) => `/print/${id}/`),
  ]
}

const FIXED_ADDRESSES = [
  ...['/', '/learn/', '/practice/', '/map/', '/print/', '/glossary/', '/sources/', '/settings/', '/hosting/'],
  ...['/learn/self-check/', '/learn/managers-guide/', '/practice/review/', '/practice/write/', '/print/certificate/'],
]
