import { listed, nearest, quoted } from '../play/names.ts'
import type { Problem } from '../problem.ts'
import { INTERACTIVE, STATIC } from './components.ts'
import { type Tag, tagsOf, unreadTags } from './tags.ts'

/** What a lesson may point at; null where that could not be read, and so cannot be checked. */
export interface Known {
  readonly plays: readonly string[] | null
  readonly claims: readonly string[] | null
  readonly terms: readonly string[] | null
  readonly templates: readonly string[] | null
  /** Exercises whose answers can become a map. */
  readonly carried?: readonly string[]
}

interface Pointer {
  readonly attribute: 'id' | 'template'
  readonly what: string
  readonly among: Exclude<keyof Known, 'carried'>
}

const POINTERS: ReadonlyMap<string, Pointer> = new Map([
  ['Play', { attribute: 'id', what: 'role-play', among: 'plays' }],
  ['Claim', { attribute: 'id', what: 'claim', among: 'claims' }],
  ['Term', { attribute: 'id', what: 'word in the glossary', among: 'terms' }],
  ['MapLink', { attribute: 'template', what: 'ready-made map', among: 'templates' }],
] as const)

/** Each component that points at nothing, and each that does not exist or cannot be read. */
export function deadLinks(body: string, firstLine: number, known: Known): Problem[] {
  const found = tagsOf(body, firstLine)
    .filter((tag) => !tag.closing)
    .flatMap((tag) => {
      const from = tag.name === 'MapLink' ? tag.attributes.get('from') : undefined
      if (from !== undefined) return deadCarry(tag, from, known.carried ?? [])
      const pointer = POINTERS.get(tag.name)
      if (pointer) return deadLink(tag, pointer, known[pointer.among])
      return isComponent(tag.name) ? [] : [unknownComponent(tag)]
    })
  const unread = unreadTags(body, firstLine).map((tag) =>
    isComponent(tag.name) ? notRead(tag) : unknownComponent(tag),
  )
  return [...found, ...unread]
}

function isComponent(name: string): boolean {
  return INTERACTIVE.has(name) || STATIC.has(name)
}

function deadLink(
  { name, attributes, line }: Tag,
  { attribute, what }: Pointer,
  ids: readonly string[] | null,
): Problem[] {
  if (ids === null) return []
  const id = attributes.get(attribute)
  if (id === undefined) {
    const instead = `Write <${name} ${attribute}="…"> with one of: ${listed(ids)}.`
    return [{ line, message: `<${name}> does not say which ${what} it means.`, instead }]
  }
  if (ids.includes(id)) return []
  return [
    {
      line,
      message: `There is no ${what} called ${quoted(id)}.`,
      instead: `Write <${name} ${attribute}="${nearest(id, ids) ?? '…'}">. There are: ${listed(ids)}.`,
    },
  ]
}

function deadCarry({ line }: Tag, id: string, ids: readonly string[]): Problem[] {
  if (ids.includes(id)) return []
  return [
    {
      line,
      message: `There is no MomentsWorksheet or GapSlider called ${quoted(id)}.`,
      instead: `Write <MapLink from="${nearest(id, ids) ?? '…'}">. There are: ${listed(ids)}.`,
    },
  ]
}

function notRead({ name, line }: Pick<Tag, 'name' | 'line'>): Problem {
  const instead = `Write each part of it as name="words", and end it with > or />.`
  return { line, message: `This <${name}> cannot be read.`, instead }
}

function unknownComponent({ name, line }: Pick<Tag, 'name' | 'line'>): Problem {
  const names = [...INTERACTIVE, ...STATIC]
  return {
    line,
    message: `There is no component called <${name}>.`,
    instead: `Write <${nearest(name, names) ?? '…'}>. There are: ${names.join(', ')}.`,
  }
}
