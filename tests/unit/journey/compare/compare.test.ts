import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align } from '~/journey/compare/align.ts'
import { differencesOf, sharedPersona } from '~/journey/compare/differences.ts'
import { readJourney } from '~/journey/format/read.ts'
import type { Journey } from '~/journey/schema.ts'
import { aMap, aMapOf, felt, NOW } from '../support/maps.ts'

const titled = (...titles: string[]) =>
  aMapOf(titles.map((title, at) => ({ id: `${title}-${at}-${titles.length}`, title })))
const drawn = (before: Journey, after: Journey) =>
  align(before, after).columns.map((column) =>
    [column.before?.touchpoint.title ?? '·', column.after?.touchpoint.title ?? '·', column.moved ? '~' : ''].join(''),
  )

describe('two maps beside each other', () => {
  test.each([
    ['the same', ['A', 'B'], ['A', 'B'], ['AA', 'BB']],
    ['one more', ['A', 'B'], ['A', 'N', 'B'], ['AA', '·N', 'BB']],
    ['one less', ['A', 'G', 'B'], ['A', 'B'], ['AA', 'G·', 'BB']],
    ['one replaced', ['A', 'G'], ['A', 'N'], ['AA', 'G·', '·N']],
    ['one moved', ['A', 'B', 'C', 'D'], ['B', 'C', 'A', 'D'], ['A·~', 'BB', 'CC', '·A~', 'DD']],
    ['two of a name', ['A', 'A', 'B'], ['A', 'B'], ['AA', 'A·', 'BB']],
    ['other letters', ['Calls  us'], ['calls us '], ['Calls  uscalls us ']],
    ['nothing', [], ['A'], ['·A']],
  ])('[T9] %s', (_, before, after, expected) => {
    expect(drawn(titled(...before), titled(...after))).toEqual(expected)
  })

  test('[T9] the same id is the same touchpoint, whatever it is called', () => {
    const [before, after] = [
      aMapOf([{ title: 'Waits' }, { title: 'Other' }]),
      aMapOf([{ title: 'Other' }, { title: 'Waits' }]),
    ]
    expect(drawn(before, after)).toEqual(['WaitsOther', 'OtherWaits'])
  })

  test('[T9] whatever the maps are, every touchpoint of either stands in one column, in its order', () => {
    const titles = fc.array(fc.constantFrom('A', 'B', 'C', 'D', 'E', ''), { maxLength: 8 })
    fc.assert(
      fc.property(titles, titles, (one, other) => {
        const [before, after] = [titled(...one), titled(...other)]
        const { columns } = align(before, after)
        const side = (which: 'before' | 'after') => columns.flatMap((column) => column[which]?.touchpoint.title ?? [])
        expect([side('before'), side('after')]).toEqual([one, other])
      }),
    )
  })
})

const told = (before: Journey, after: Journey, wanted: string | null = null) =>
  differencesOf(before, after, align(before, after), sharedPersona(before, after, wanted)).map((difference) =>
    'action' in difference
      ? `${difference.kind} ${difference.action.text}`
      : [
          difference.kind,
          difference.touchpoint.id,
          ...('stage' in difference ? [difference.stage] : []),
          ...('from' in difference ? [difference.from] : []),
          ...('to' in difference ? [difference.to] : []),
        ].join(' '),
  )

describe('what is different', () => {
  test('[T10] levels, owners, names, and what is added, gone or moved', () => {
    const owners = [{ id: 'o', name: 'Office' }]
    const people = [{ id: 'denise', name: 'Denise' }]
    const before = aMapOf([{ ...felt(1, -2) }, { id: 'gone', title: 'Gone' }, { title: 'Bill', owner: 'o' }], {
      owners,
      personas: people,
    })
    const after = aMapOf([{ ...felt(1, 1), owner: 'o' }, { id: 'new', title: 'New' }, { title: 'The bill' }], {
      owners,
      personas: people,
    })
    expect(told(before, after)).toEqual([
      'perceived t1 -2 1',
      'owner t1  Office',
      'gone gone Only',
      'added new Only',
      'renamed t3 Bill',
      'owner t3 Office ',
    ])
    expect(told(before, before)).toEqual([])
  })

  test('[T10] another stage is a move, a stage of the same name is not', () => {
    const map = (id: string, title: string) => aMap({ stages: [{ id, title, touchpoints: [{ id: 'a', title: 'A' }] }] })
    expect(told(map('one', 'Wait'), map('two', 'Visit'))).toEqual(['moved a Visit'])
    expect(told(map('one', 'Wait'), map('two', 'wait '))).toEqual([])
  })

  test('[T10] actions that are done now, new, or gone', () => {
    const action = (id: string, text: string, status = 'planned') => ({ id, text, status })
    const before = aMapOf([], { actions: [action('1', 'Text'), action('2', 'Call'), action('3', 'Old')] })
    const after = aMapOf([], { actions: [action('1', 'Text', 'done'), action('9', ' call'), action('4', 'New')] })
    expect(told(before, after)).toEqual(['action-done Text', 'action-added New', 'action-gone Old'])
  })

  test('[T11] levels are those of the persona both maps have, else of the first of each', () => {
    const people = (...ids: string[]) => aMapOf([], { personas: ids.map((id) => ({ id, name: id })) })
    expect(sharedPersona(people('a', 'b'), people('b', 'c'), null)).toEqual(['b', 'b'])
    expect(sharedPersona(people('a', 'b'), people('b', 'c'), 'a')).toEqual(['a', 'b'])
    expect(sharedPersona(people('a'), people('c'), null)).toEqual(['a', 'c'])
  })
})

test('the carpet pair differs by its four calls and the silent evening', () => {
  const read = (name: string) => {
    const found = readJourney(readFileSync(`content/templates/${name}.journey.json`, 'utf8'), { now: NOW })
    if (!found.ok) throw new Error(name)
    return found.value
  }
  const [before, after] = [read('carpet-one-day-before'), read('carpet-one-day-after')]
  const { columns } = align(before, after)
  const alone = (side: 'before' | 'after', other: 'before' | 'after') =>
    columns.flatMap((column) => (column[other] === null ? [column[side]?.touchpoint.title.slice(0, 6)] : []))
  expect(alone('after', 'before')).toEqual(['Call 1', 'Call 2', 'Call 3', 'Call 4'])
  expect(alone('before', 'after')).toEqual(['First '])
})
