import { describe, expect, test } from 'vitest'
import { cardsLikeOurs, readCardAnswer } from '~/components/training/answers/card-answer.ts'
import { addItem, asText, moveItem, readChecklistAnswer } from '~/components/training/answers/checklist-answer.ts'
import { readGapAnswer, withGuess } from '~/components/training/answers/gap-answer.ts'
import { EMPTY_ROW, readMomentRows, tallyOf, wishesOf } from '~/components/training/answers/moments-answer.ts'
import { planSentence, readPlan } from '~/components/training/answers/plan-answer.ts'
import { isRight, readQuizAnswer, tellsWhy } from '~/components/training/answers/quiz-answer.ts'
import { readSayAnswer } from '~/components/training/answers/say-answer.ts'

const RUBBISH = [
  undefined,
  null,
  7,
  'x',
  [],
  {},
  { chosen: 'x', guesses: 3, placed: {}, items: 1, rows: 'no', heard: 9 },
]

test.each(RUBBISH)('what cannot be understood is a fresh start: %j', (raw) => {
  expect(readQuizAnswer(raw, 3)).toEqual({ chosen: [], checked: false })
  expect(readGapAnswer(raw, 1)).toEqual({ at: 0, guesses: [{ expected: 0, perceived: 0, shown: false }] })
  expect(readCardAnswer(raw, 3, 3)).toEqual({ placed: [], told: false })
  expect(readSayAnswer(raw, 3)).toEqual({ said: false, heard: [] })
  expect(readChecklistAnswer(raw, ['A'])).toEqual([{ text: 'A', kept: true, own: false }])
  expect(readMomentRows(raw, [{ text: 'A', kind: 'waiting' }])).toEqual([{ ...EMPTY_ROW, text: 'A', kind: 'waiting' }])
  expect(readPlan(raw, { when: 'I stop', act: 'I call' })).toEqual({ when: 'I stop', act: 'I call' })
})

describe('a question', () => {
  const options = [{ right: false }, { right: true }, { right: true }]

  test('is right only with all of the right options and no other', () => {
    expect(isRight(options, [1, 2])).toBe(true)
    expect(isRight(options, [1])).toBe(false)
    expect(isRight(options, [0, 1, 2])).toBe(false)
  })

  test('tells the reasons of what was chosen, and all of them once it is right', () => {
    expect([0, 1, 2].map((place) => tellsWhy(options, { chosen: [0], checked: true }, place))).toEqual([
      true,
      false,
      false,
    ])
    expect([0, 1, 2].map((place) => tellsWhy(options, { chosen: [1, 2], checked: true }, place))).toEqual([
      true,
      true,
      true,
    ])
    expect(tellsWhy(options, { chosen: [0], checked: false }, 0)).toBe(false)
  })

  test('forgets options that are gone', () => {
    expect(readQuizAnswer({ chosen: [5], checked: true }, 3)).toEqual({ chosen: [], checked: false })
  })
})

test('a guess changes only its own moment', () => {
  const answer = withGuess(readGapAnswer({ at: 1 }, 2), 1, { perceived: -2 })
  expect(answer.guesses.map((guess) => guess.perceived)).toEqual([0, -2])
  expect(answer.at).toBe(1)
})

test('cards are kept up to the first that no longer fits', () => {
  expect(readCardAnswer({ placed: [0, 2, 9, 1], told: true }, 4, 3)).toEqual({ placed: [0, 2], told: true })
  expect(cardsLikeOurs([{ pile: 0 }, { pile: 1 }], [0, 2])).toBe(1)
})

describe('a checklist', () => {
  test('keeps order and own lines, takes new ones in and lets withdrawn ones go', () => {
    const kept = {
      items: [
        { text: 'B', kept: false },
        { text: 'Mine', kept: true, own: true },
        { text: 'Gone', kept: true },
      ],
    }
    expect(readChecklistAnswer(kept, ['A', 'B'])).toEqual([
      { text: 'B', kept: false, own: false },
      { text: 'Mine', kept: true, own: true },
      { text: 'A', kept: true, own: false },
    ])
  })

  test('moves a line past the next kept one', () => {
    const items = readChecklistAnswer(
      {
        items: [
          { text: 'A', kept: true },
          { text: 'B', kept: false },
          { text: 'C', kept: true },
        ],
      },
      ['A', 'B', 'C'],
    )
    expect(moveItem(items, 'C', -1).map((item) => item.text)).toEqual(['C', 'B', 'A'])
    expect(moveItem(items, 'A', -1)).toBe(items)
  })

  test('takes a new line once', () => {
    const items = addItem([], '  Mine ')
    expect(items).toEqual([{ text: 'Mine', kept: true, own: true }])
    expect(addItem(items, 'Mine')).toBe(items)
    expect(addItem(items, ' ')).toBe(items)
    expect(asText('List', items)).toBe('List\n[ ] Mine')
  })
})

test('a worksheet counts rows that have words, and says what is still wanted', () => {
  const row = (text: string, more = {}) => ({ ...EMPTY_ROW, text, ...more })
  const tally = tallyOf([
    row(' '),
    row('A', { kind: 'indirect', star: true, owner: 'Ann' }),
    row('B', { kind: 'waiting', star: true }),
  ])
  expect(tally).toEqual({ moments: 2, indirect: 1, waiting: 1, stars: 2, owned: 1 })
  expect(wishesOf(tally, 12)).toEqual(['moments', 'indirect', 'waiting', 'starsFew', 'owners'])
  expect(wishesOf({ moments: 12, indirect: 2, waiting: 2, stars: 3, owned: 3 }, 12)).toEqual([])
  expect(wishesOf({ moments: 12, indirect: 2, waiting: 2, stars: 6, owned: 6 }, 12)).toEqual(['starsMany'])
})

test('a plan is one sentence with one full stop', () => {
  expect(planSentence({ when: 'I stop the van, ', act: 'I call.' })).toBe('When I stop the van, I call.')
})

test('a half of a plan that is not written yet is a gap in its sentence', () => {
  expect(planSentence({ when: ' ', act: 'I call.' })).toBe('When …, I call.')
})
