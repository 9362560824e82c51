import type { NewId } from '~/foundation/ports.ts'
import { createTouchpoint } from '../create-touchpoint.ts'
import type { Feeling, Journey, Owner, Persona, Stage, Touchpoint } from '../schema.ts'
import { personasOf } from '../select.ts'
import { CHANNELS, DRIVERS, EVIDENCE, KANO, KINDS, LEVELS } from '../vocabulary.ts'
import { BETWEEN, type SheetColumn, type SheetFeeling, type SheetWords } from './columns.ts'
import type { Heading } from './heading.ts'

/** A cell that no value is known for. */
export interface Unclear {
  /** As the spreadsheet counts: the row of the names is 1. */
  readonly row: number
  readonly column: string
  readonly text: string
}

interface Draft {
  title: string
  touchpoints: Touchpoint[]
}

const NO_FEELING: Feeling = { expected: null, expectedWhy: '', perceived: null, perceivedWhy: '' }
const YES = ['yes', 'y', 'true', 'x', '1', '★', '✓']
const NO = ['no', 'n', 'false', '0', '-']

/** Takes the rows of a sheet, one after the other, into a map that was empty. */
export function rowReader(
  empty: Journey,
  headings: readonly Heading[],
  { newId, words }: { readonly newId: NewId; readonly words: SheetWords },
) {
  const [first] = personasOf(empty)
  const unclear: Unclear[] = []
  const owners: Owner[] = []
  const stages: Draft[] = []
  const personas = personasIn(headings, words, first, newId)

  const ownerOf = (cell: string): string | null => {
    const name = cell.trim()
    if (name === '') return null
    const small = name.toLowerCase()
    const known = owners.find((one) => one.name.toLowerCase() === small)
    if (known) return known.id
    const added = { id: newId(), name }
    owners.push(added)
    return added.id
  }

  const stageOf = (name: string): Draft => {
    const last = stages.at(-1)
    if (last && (name === '' || name === last.title)) return last
    const next = { title: name || (empty.stages[0]?.title ?? ''), touchpoints: [] }
    stages.push(next)
    return next
  }

  const take = (row: readonly string[], number: number) => {
    const told = (column: string, text: string) => void unclear.push({ row: number, column, text: text.trim() })
    const cells = new Map<SheetColumn, string>()
    const feelings = new Map<string, Feeling>()
    for (const [at, heading] of headings.entries()) {
      const cell = row[at] ?? ''
      if (heading && 'column' in heading) cells.set(heading.column, cell)
      else if (heading && cell.trim() !== '') {
        const { id } = personas.get(heading.persona) ?? first
        const value = feelingIn(heading.feeling, cell, words)
        if (value === undefined) told(words.columns[heading.feeling], cell)
        else if (value !== null) feelings.set(id, { ...(feelings.get(id) ?? NO_FEELING), [heading.feeling]: value })
      }
    }
    const known = knownIn(cells, words, told)
    const cell = (column: SheetColumn) => cells.get(column) ?? ''
    const owner = ownerOf(cell('owner'))
    const support = cell('support')
      .split(BETWEEN)
      .flatMap((name) => ownerOf(name) ?? [])
    stageOf(cell('stage').trim()).touchpoints.push({
      ...createTouchpoint(newId(), cell('title').trim()),
      ...known,
      does: cell('does'),
      thinks: cell('thinks'),
      backstage: cell('backstage'),
      friction: cell('friction'),
      owner,
      support: [...new Set(support)],
      // In the order of the personas, whatever column came first.
      feelings: Object.fromEntries(
        [...personas.values()].flatMap(({ id }) => {
          const felt = feelings.get(id)
          return felt ? [[id, felt]] : []
        }),
      ),
    })
  }

  return {
    unclear,
    take,
    journey(): Journey {
      const drawn = stages.map((draft): Stage => ({ id: newId(), goal: '', ...draft }))
      return {
        ...empty,
        owners: owners.length > 0 ? owners : empty.owners,
        personas: personas.size > 0 ? [...personas.values()] : empty.personas,
        stages: drawn.length > 0 ? drawn : empty.stages,
      }
    },
  }
}

/** The personas that columns speak of, by their names, in the order of the columns. */
function personasIn(
  headings: readonly Heading[],
  words: SheetWords,
  first: Persona,
  newId: NewId,
): ReadonlyMap<string, Persona> {
  const found = new Map<string, Persona>()
  for (const heading of headings) {
    if (!heading || !('feeling' in heading) || found.has(heading.persona)) continue
    const name = heading.persona
    found.set(name, name === words.customer ? { ...first, name } : { ...first, id: newId(), name })
  }
  return found
}

/** What cells say in words that a map knows; of what they say else is `told`. */
function knownIn(
  cells: ReadonlyMap<SheetColumn, string>,
  words: SheetWords,
  told: (column: string, text: string) => void,
): Pick<Touchpoint, 'kind' | 'channel' | 'lasts' | 'keyMoment' | 'driver' | 'kano' | 'evidence'> {
  const understood = <Value>(column: SheetColumn, read: (said: string) => Value | undefined): Value | null => {
    const cell = cells.get(column) ?? ''
    const said = cell.trim().toLowerCase()
    const value = said === '' ? null : read(said)
    if (value === undefined) told(words.columns[column], cell)
    return value ?? null
  }
  const wordIn = <Word extends string>(
    column: 'kind' | 'channel' | 'driver' | 'kano' | 'evidence',
    known: readonly Word[],
  ) => {
    const names: Readonly<Record<string, string>> = words[column]
    return understood(column, (said) => known.find((word) => [word, names[word]?.toLowerCase()].includes(said)))
  }
  return {
    kind: wordIn('kind', KINDS) ?? 'direct',
    channel: wordIn('channel', CHANNELS),
    lasts: understood('lasts', (said) => words.time.read(said) ?? undefined),
    keyMoment: understood('keyMoment', (said) => isYes(said, words)) ?? false,
    driver: wordIn('driver', DRIVERS),
    kano: wordIn('kano', KANO),
    evidence: wordIn('evidence', EVIDENCE) ?? 'guess',
  }
}

function isYes(said: string, words: SheetWords): boolean | undefined {
  if (YES.includes(said) || said === words.yes.toLowerCase()) return true
  return NO.includes(said) || said === words.no.toLowerCase() ? false : undefined
}

/** A level or a reason; undefined for what is no level. */
function feelingIn(key: SheetFeeling, cell: string, words: SheetWords): Feeling[SheetFeeling] | undefined {
  if (key === 'expectedWhy' || key === 'perceivedWhy') return cell
  const said = cell.trim().toLowerCase().replace('−', '-').replace(/^\+/, '')
  if (said === words.notKnown.toLowerCase()) return null
  return LEVELS.find((level) => said === String(level) || said === words.levels[level].toLowerCase())
}
