import { expect, test } from 'vitest'
import { momentsOf } from '~/components/training/carry/moments-of.ts'
import { carriedIds, carriedIn } from '~/training/prose/carry.ts'

const body = `Words.

<MomentsWorksheet id="mot-worksheet" goal="12">
To start with.

- The van (indirect)
</MomentsWorksheet>

<GapSlider id="bill-gaps" who="Sam" rule="2">
Set both.

- Ten days and **no** bill (expected 0, perceived -1)
  > Why.
- The call, at last (expected -1, perceived 2)
  > Why.
- A weekend with
  the bill (expected 0,
  perceived -1)
  > Why.
- The survey
  (expected 0, perceived -1)
  > Why.
</GapSlider>

<Quiz id="other">
- [x] A (expected 1, perceived 1)
</Quiz>`

test('an exercise is found by its id, with the titles that a lesson gives its moments', () => {
  expect(carriedIn(body, 'mot-worksheet')).toEqual({ kind: 'moments' })
  expect(carriedIn(body, 'bill-gaps')).toEqual({
    kind: 'gaps',
    who: 'Sam',
    titles: ['Ten days and no bill', 'The call, at last', 'A weekend with the bill', 'The survey'],
  })
  expect(carriedIds(body)).toEqual(['mot-worksheet', 'bill-gaps'])
  expect(carriedIn(body, 'other')).toBeNull()
  expect(carriedIn(body, 'nobody')).toBeNull()
})

test('rows with words are carried; an owner only where there is a star', () => {
  const answer = {
    rows: [
      { text: 'The van', kind: 'indirect', star: true, owner: 'Pete' },
      { text: '  ', kind: 'direct', star: true, owner: 'Pete' },
      { text: 'Waits', kind: 'waiting', star: false, owner: 'Tasha' },
    ],
  }
  expect(momentsOf(answer, { kind: 'moments' })).toMatchObject([
    { title: 'The van', kind: 'indirect', keyMoment: true, owner: 'Pete', expected: null },
    { title: 'Waits', kind: 'waiting', keyMoment: false, owner: '' },
  ])
})

test('levels are carried once they were compared, and an untouched moment is not known', () => {
  const gaps = { kind: 'gaps', who: 'Sam', titles: ['One', 'Two'] } as const
  const answer = { at: 1, guesses: [{ expected: 0, perceived: -1, shown: true }] }
  expect(momentsOf(answer, gaps)).toMatchObject([
    { title: 'One', expected: 0, perceived: -1 },
    { title: 'Two', expected: null, perceived: null },
  ])
  expect(momentsOf({ at: 0, guesses: [{ expected: 1, perceived: 1, shown: false }] }, gaps)).toEqual([])
})

test.each([undefined, null, 7, 'text', []])('nothing is carried from %j', (answer) => {
  expect(momentsOf(answer, { kind: 'gaps', who: 'Sam', titles: ['One'] })).toEqual([])
})
