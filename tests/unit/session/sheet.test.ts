import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { sheetNames } from '~/components/journey/sheet/sheet-names.ts'
import type { Feeling, Journey } from '~/journey/schema.ts'
import { touchpointsOf } from '~/journey/select.ts'
import { sheetOf } from '~/journey/sheet/write.ts'
import { LEVELS } from '~/journey/vocabulary.ts'
import { readSheet, type SheetMap } from '~/session/read-sheet.ts'
import { rearmed } from '~/storage/csv/cells.ts'
import { writeCsv } from '~/storage/csv/file.ts'
import { mapsWords } from '~/words/en/maps.ts'
import { HOSTILE } from '../../support/hostile/strings.ts'
import { aMap, aMapOf, felt, NOW } from '../journey/support/maps.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

function read(given: string | Uint8Array) {
  let made = 0
  const file = typeof given === 'string' ? bytes(given) : given
  const ports = { now: () => NOW, newId: () => `new-${++made}` }
  return readSheet(file, sheetNames, { ...mapsWords.empty, title: 'Sheet' }, ports)
}

function taken(given: string | Uint8Array): SheetMap {
  const found = read(given)
  if (!found.ok) throw new Error(JSON.stringify(found.problem))
  return found.value
}

const all = (journey: Journey) => touchpointsOf(journey).map(({ touchpoint }) => touchpoint)
const only = (given: string) => all(taken(given).journey)[0]
const written = (journey: Journey) => writeCsv(sheetOf(journey, sheetNames))
/** The cells of a written sheet, which have no breaks in them here. */
const cells = (journey: Journey) =>
  written(journey)
    .trim()
    .split('\r\n')
    .map((row) => row.split(','))

describe('written', () => {
  test('[X1] a row for each touchpoint, the columns of the table in its order, and four of each persona by name', () => {
    const people = { personas: [{ id: 'denise', name: 'Denise' }, { id: 'frank' }] }
    const [heading = [], row = []] = cells(
      aMapOf(
        [{ title: 'Waits', kind: 'waiting', channel: 'phone', lasts: 'PT4H', keyMoment: true, ...felt(1, -2) }],
        people,
      ),
    )
    expect(heading.slice(0, 15)).toEqual(
      ['Title', 'Stage', 'Kind', 'Channel', 'Lasts', 'Does', 'Thinks', 'Backstage', 'Owner', 'Support'].concat([
        'Key moment',
        'Driver',
        'Kano',
        'Evidence',
        'Friction',
      ]),
    )
    expect(heading.slice(15)).toEqual([
      'Expected: Denise',
      'Expected why: Denise',
      'Perceived: Denise',
      'Perceived why: Denise',
      'Expected',
      'Expected why',
      'Perceived',
      'Perceived why',
    ])
    expect(row.slice(0, 5)).toEqual(['Waits', 'Only', 'Waiting', 'Phone', '4 h'])
    expect(row[10]).toBe('Yes')
    expect(row.slice(15, 19)).toEqual(['Pleased', '', 'Angry', ''])
    expect(row.slice(19)).toEqual(['', '', '', ''])
  })

  test('[X2] it begins with the mark that tells spreadsheets of UTF-8, and its lines end as RFC 4180 says', () => {
    const text = written(aMapOf([{ title: 'Tür, “neu”\nzweite Zeile' }]))
    expect(text.startsWith('\ufeffTitle,')).toBe(true)
    expect(text).toContain('\r\n"Tür, “neu”\nzweite Zeile",Only,')
    expect(text.endsWith('\r\n')).toBe(true)
  })

  test.each(['=1+1', '+1', '-2', '@SUM(A1)', '\t=1', '  =cmd|x', '＝1', "'=1", "''@x", '\r=1'])(
    '[X3] %j is no formula in a cell, and comes back as it was',
    (formula) => {
      const map = aMapOf([{ title: 'T', does: formula }])
      const rows = written(map)
      expect(rows).toContain(`'${formula}`)
      // What stands for the end of a line is one sign inside a sheet.
      expect(only(rows)?.does).toBe(formula.replace('\r', '\n'))
    },
  )

  test('[X3] nothing of the hostile corpus begins a cell as a formula, wherever it stands, and all of it comes back', () => {
    for (const text of HOSTILE) {
      const map = aMapOf([{ title: text, does: text, friction: text }], {
        owners: [{ id: 'o', name: text }],
        personas: [{ id: 'p', name: text }],
      })
      const sheet = written(map)
      const { data } = Papa.parse<string[]>(sheet.slice(1), { delimiter: ',', newline: '\r\n' })
      for (const cell of data.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
      const back = taken(sheet).journey
      // UTF-8 has no halves of signs, and a sheet one sign for the end of a line.
      const whole = new TextDecoder().decode(bytes(text)).replace(/\r\n?/g, '\n')
      expect(all(back)[0]?.does).toBe(whole)
      expect(back.personas[0]?.name).toBe(whole.trim())
    }
  })
})

describe('read', () => {
  test('[X4] columns are known by the names of the table or the keys of the file, in any order and case', () => {
    const { journey } = taken(
      'PERCEIVED,keyMoment,title ,Lasts,owner,support\nangry,x,Waits,1.5 hours,Dispatcher,Technician; Sam\n',
    )
    const [dispatcher, technician, sam] = journey.owners
    expect([dispatcher?.name, technician?.name, sam?.name]).toEqual(['Dispatcher', 'Technician', 'Sam'])
    expect(all(journey)[0]).toMatchObject({
      title: 'Waits',
      keyMoment: true,
      lasts: 'PT1H30M',
      owner: dispatcher?.id,
      support: [technician?.id, sam?.id],
      feelings: { customer: { expected: null, perceived: -2 } },
    })
  })

  test('[X4] a sheet that names no owner leaves the usual ones to choose from', () => {
    expect(taken('Title\nWaits').journey.owners).toEqual(mapsWords.empty.owners)
  })

  test.each(['Step,Kind\nWaits,waiting\n', 'Step;Kind\r\nWaits;waiting', 'Step\tKind\rWaits\twaiting\r'])(
    '[X4] commas, semicolons and tabs separate, and any end of line ends a row: %j',
    (sheet) => expect(only(sheet)).toMatchObject({ title: 'Waits', kind: 'waiting' }),
  )

  test('[X5] a stage begins where its name changes, and an empty cell belongs to the stage above', () => {
    const { journey } = taken('Stage,Title\nCall,One\n,Two\nWait,Three\nCall,Four\n')
    expect(journey.stages.map(({ title, touchpoints }) => [title, touchpoints.map((one) => one.title)])).toEqual([
      ['Call', ['One', 'Two']],
      ['Wait', ['Three']],
      ['Call', ['Four']],
    ])
  })

  test('[X6] what is not understood stays empty and is told with its row and column, as spreadsheets count', () => {
    const { journey, unclear, leftOut } = taken(
      'Title,Kind,Expected,Colour,Title\nOne,sideways,great,red,1\n\nTwo,,3,,\n',
    )
    expect(all(journey)).toMatchObject([
      { title: 'One', kind: 'direct', feelings: {} },
      { title: 'Two', feelings: {} },
    ])
    expect(unclear).toEqual([
      { row: 2, column: 'Expected', text: 'great' },
      { row: 2, column: 'Kind', text: 'sideways' },
      { row: 4, column: 'Expected', text: '3' },
    ])
    expect(leftOut).toEqual(['Colour', 'Title'])
  })

  test.each(['', 'Hello', '{"format":"doorstep-journey"}', 'Kind,Owner\nwaiting,Sam'])(
    '[X7] a sheet of which no column is called Title is refused: %j',
    (sheet) => expect(read(sheet)).toEqual({ ok: false, problem: { code: 'not-a-journey' } }),
  )

  test('[X7] what passes a limit of maps is refused, and nothing is cut off', () => {
    const limit = (sheet: string) => {
      const found = read(sheet)
      return found.ok ? null : found.problem
    }
    const rows = (count: number, row: (at: number) => string) =>
      Array.from({ length: count }, (_, at) => row(at)).join('\n')
    expect(limit(`Title\n${rows(2001, (at) => `T${at}`)}`)).toMatchObject({ code: 'too-big', limit: 'touchpoints' })
    expect(limit(`Title,Stage\n${rows(61, (at) => `T,S${at}`)}`)).toMatchObject({ code: 'too-big', limit: 'stages' })
    expect(limit(`Title,Owner\n${rows(41, (at) => `T,O${at}`)}`)).toMatchObject({ code: 'too-big', limit: 'owners' })
    expect(limit(`Title\n${'x'.repeat(4001)}`)).toMatchObject({ code: 'too-big', limit: 'text' })
    expect(limit(`Title\n${'x,'.repeat(2_200_000)}`)).toMatchObject({ code: 'too-big', limit: 'fileBytes' })
    const people = rows(13, (at) => `Expected: P${at}`).replaceAll('\n', ',')
    expect(limit(`Title,${people}\nT`)).toMatchObject({ code: 'too-big', limit: 'personas' })
  })

  test('[X8] what spreadsheets save besides UTF-8 is read: UTF-16 by its mark, and Windows-1252', () => {
    const sheet = 'Title\nTür'
    const utf16 = new Uint8Array(new Uint16Array([...`\ufeff${sheet}`].map((letter) => letter.charCodeAt(0))).buffer)
    const ansi = Uint8Array.from([...sheet].map((letter) => letter.charCodeAt(0)))
    expect([utf16, ansi].map((file) => all(taken(file).journey)[0]?.title)).toEqual(['Tür', 'Tür'])
  })
})

test('[X9] a map comes back from its sheet: touchpoints, stages, owners and every persona’s lines', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((some) => some.replace(/\r\n?/g, '\n'))
  const level = fc.constantFrom(null, ...LEVELS)
  const feeling = fc.record({ expected: level, expectedWhy: text, perceived: level, perceivedWhy: text })
  const touchpoint = fc.record({
    title: text.map((some) => `T${some}`.trim()),
    does: text,
    friction: text,
    kind: fc.constantFrom('direct', 'waiting', 'indirect'),
    lasts: fc.constantFrom(null, 'PT4H', 'PT90M', 'P2DT3H', 'PT0M', 'P1W'),
    keyMoment: fc.boolean(),
    owner: fc.constantFrom(null, 'dispatcher', 'sam'),
    support: fc.subarray(['dispatcher', 'sam']),
    feelings: fc.record({ ann: feeling, bob: feeling }),
  })
  const some = fc.array(touchpoint, { maxLength: 5 })
  fc.assert(
    fc.property(some, some, (first, second) => {
      const numbered = (list: typeof first, stage: string) => list.map((one, at) => ({ ...one, id: `${stage}${at}` }))
      const map = aMap({
        owners: [
          { id: 'dispatcher', name: 'Dispatcher' },
          { id: 'sam', name: '=Sam' },
        ],
        personas: [
          { id: 'ann', name: 'Ann' },
          { id: 'bob', name: 'Bob: the 2nd' },
        ],
        stages: [
          { id: 's1', title: 'One', touchpoints: numbered(first, 'a') },
          { id: 's2', title: '@Two', touchpoints: numbered(second, 'b') },
        ],
      })
      const back = taken(written(map))
      expect(back.unclear).toEqual([])
      expect(told(back.journey)).toEqual(told(map))
    }),
  )
})

/** What a sheet holds of a map, without ids. */
function told(map: Journey) {
  const owner = (id: string | null) => map.owners.find((one) => one.id === id)?.name ?? null
  const rows = map.stages.flatMap(({ title, touchpoints }) =>
    touchpoints.map(({ id: _id, owner: by, support, feelings, ...one }) => ({
      ...one,
      stage: title,
      by: owner(by),
      support: support.map(owner),
      feelings: map.personas.map(({ id, name }) => [name, sayingSomething(feelings[id])]),
    })),
  )
  return { rows, personas: rows.length === 0 ? null : map.personas.map(({ name }) => name) }
}

/** Of a reason that has no letters nothing is said, and of a feeling with nothing in it neither. */
function sayingSomething(feeling: Feeling | undefined) {
  const { expectedWhy = '', perceivedWhy = '', ...levels } = feeling ?? { expected: null, perceived: null }
  return {
    ...levels,
    expectedWhy: expectedWhy.trim() && expectedWhy,
    perceivedWhy: perceivedWhy.trim() && perceivedWhy,
  }
}

test('[X3] the apostrophe of a cell that was never ours stays', () => {
  expect(["'tis", "'s Heerenberg", "''", "'"].map(rearmed)).toEqual(["'tis", "'s Heerenberg", "''", "'"])
})
