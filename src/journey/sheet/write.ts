import type { Feeling, Journey, Persona, Stage, Touchpoint } from '../schema.ts'
import { feelingOf, personasOf } from '../select.ts'
import {
  BETWEEN,
  SHEET_COLUMNS,
  SHEET_FEELINGS,
  type Sheet,
  type SheetColumn,
  type SheetFeeling,
  type SheetWords,
} from './columns.ts'

/**
 * A map as a sheet: one row for each touchpoint, one column for each of its fields, and four for each persona. What has no
 * place in such rows (actions, voices, ballots, the future line, who the personas are) is not in it.
 */
export function sheetOf(journey: Journey, words: SheetWords): Sheet {
  const people = namedPersonas(journey, words)
  const heading = [
    ...SHEET_COLUMNS.map((column) => words.columns[column]),
    ...people.flatMap(({ name }) => SHEET_FEELINGS.map((key) => feelingHeading(words.columns[key], name, words))),
  ]
  const rows = journey.stages.flatMap((stage) =>
    stage.touchpoints.map((touchpoint) => [
      ...SHEET_COLUMNS.map((column) => cellOf(journey, stage, touchpoint, column, words)),
      ...people.flatMap(({ id }) => {
        const feeling = feelingOf(touchpoint, id)
        return SHEET_FEELINGS.map((key) => feelingCell(feeling, key, words))
      }),
    ]),
  )
  return [heading, ...rows]
}

/** The persona that columns without a name are about has the name of the customer; a name that is there already gets a number. */
function namedPersonas(journey: Journey, words: SheetWords): readonly Pick<Persona, 'id' | 'name'>[] {
  const taken = new Set<string>()
  return personasOf(journey).map(({ id, name }) => {
    const plain = name.trim() || words.customer
    let own = plain
    for (let turn = 2; taken.has(own); turn += 1) own = `${plain} (${turn})`
    taken.add(own)
    return { id, name: own }
  })
}

function feelingHeading(column: string, name: string, words: SheetWords): string {
  return name === words.customer ? column : `${column}: ${name}`
}

function cellOf(
  journey: Journey,
  stage: Stage,
  touchpoint: Touchpoint,
  column: SheetColumn,
  words: SheetWords,
): string {
  const owner = (id: string) => journey.owners.find((one) => one.id === id)?.name.trim() || id
  switch (column) {
    case 'stage':
      return stage.title
    case 'owner':
      return touchpoint.owner === null ? '' : owner(touchpoint.owner)
    case 'support':
      return touchpoint.support.map(owner).join(`${BETWEEN} `)
    case 'keyMoment':
      return touchpoint.keyMoment ? words.yes : ''
    case 'lasts':
      return touchpoint.lasts === null ? '' : words.time.write(touchpoint.lasts)
    case 'kind':
      return words.kind[touchpoint.kind]
    case 'evidence':
      return words.evidence[touchpoint.evidence]
    case 'channel':
      return touchpoint.channel === null ? '' : words.channel[touchpoint.channel]
    case 'driver':
      return touchpoint.driver === null ? '' : words.driver[touchpoint.driver]
    case 'kano':
      return touchpoint.kano === null ? '' : words.kano[touchpoint.kano]
    default:
      return touchpoint[column]
  }
}

function feelingCell(feeling: Feeling, key: SheetFeeling, words: SheetWords): string {
  const value = feeling[key]
  if (typeof value === 'string') return value
  return value === null ? '' : words.levels[value]
}
