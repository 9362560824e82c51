import { expect, test } from 'vitest'
import { toBoard } from '~/components/journey/board/model.ts'
import { gapSentence } from '~/components/journey/gap-sentence.ts'
import { widestSaid } from '~/components/journey/list/widest.ts'
import { toneOf } from '~/components/journey/tone.ts'
import { aJourney, aTouchpoint } from './a-journey.ts'

const wait = aTouchpoint('wait', { kind: 'waiting', lasts: 'PT4H', feels: [1, -2] })
const bill = aTouchpoint('bill', { owner: 'bookkeeper', feels: [0, -1] })
const door = aTouchpoint('door', { owner: 'technician', feels: [0, 1] })
const fine = aTouchpoint('fine', { feels: [0, 0] })
const fineHigh = aTouchpoint('high', { feels: [2, 2] })
const blank = aTouchpoint('blank')
const journey = aJourney({ all: [wait, bill, door, fine, fineHigh, blank] })

test.each([
  [wait, -3, 'Widest gap on this map. Nobody owns it. The customer hears nothing for 4 hours.'],
  [bill, -1, 'Below what they expected.'],
  [door, 1, 'Above what they expected.'],
  [fine, 0, 'Just what they expected. Fine is easy to forget.'],
  [fineHigh, 0, 'Just what they expected.'],
  [blank, null, 'Set both levels to see the gap.'],
])('of $title it says the truth', (touchpoint, gap, text) => {
  expect(gapSentence(journey, touchpoint, 'customer')).toMatchObject({ gap, text })
})

test('two gaps alike are not both the widest', () => {
  const twin = aTouchpoint('twin', { owner: 'technician', feels: [1, -2] })
  expect(gapSentence(aJourney({ all: [wait, twin] }), twin, 'customer').text).toBe(
    'One of the widest gaps on this map.',
  )
})

test('a wait of unknown length says so, and a wait with somebody in contact says nothing of silence', () => {
  const unknown = aTouchpoint('unknown', { kind: 'waiting', owner: 'technician', feels: [0, -1] })
  const inPerson = aTouchpoint('attic', { kind: 'waiting', channel: 'in-person', owner: 'technician', feels: [0, -1] })
  const both = aJourney({ all: [wait, unknown, inPerson] })
  expect(gapSentence(both, unknown, 'customer').text).toContain('nobody knows for how long')
  expect(gapSentence(both, inPerson, 'customer').text).toBe('Below what they expected.')
})

test('the widest gap is told with its touchpoint, and not at all where nothing falls short', () => {
  expect(widestSaid(toBoard(journey, 'customer').columns).join('')).toBe('Widest gap −3: wait')
  expect(widestSaid(toBoard(aJourney({ one: [door] }), 'customer').columns)).toEqual([])
})

test('where several gaps are the widest, one is named and the others are counted', () => {
  const alike = ['one', 'two'].map((id) => aTouchpoint(id, { feels: [1, -2] }))
  const said = (more: typeof alike) =>
    widestSaid(toBoard(aJourney({ all: [wait, bill, ...more] }), 'customer').columns).join('')
  expect(said(alike.slice(0, 1))).toBe('Widest gap −3: wait and 1 more')
  expect(said(alike)).toBe('Widest gap −3: wait and 2 more')
})

test('a gap is below, above or even', () => {
  expect([-1, 0, 2, null].map(toneOf)).toEqual(['below', 'even', 'above', 'even'])
})
