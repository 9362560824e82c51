import { expect, test } from 'vitest'
import { EMPTY_LIMIT, MOST_LIMITS, readLimitsAnswer, withAmount } from '~/components/training/answers/limits-answer.ts'
import { countWords, readScriptAnswer, scriptText, secondsToSay } from '~/components/training/answers/script-answer.ts'
import { longestOf, pausesOf, readSilenceAnswer, worstJob } from '~/components/training/answers/silence-answer.ts'
import { exerciseWords } from '~/words/en/exercises.ts'

const RUBBISH = [undefined, null, 7, 'x', [], {}, { lines: 'x', rows: 4, guess: 'a', jobs: 9 }]

test.each(RUBBISH)('what cannot be understood is a fresh start: %j', (raw) => {
  expect(readScriptAnswer(raw, 2)).toEqual(['', ''])
  expect(readLimitsAnswer(raw, [{ role: 'A', when: 'B', give: 'C' }])).toEqual([
    { role: 'A', when: 'B', give: 'C', upTo: '' },
  ])
  expect(readSilenceAnswer(raw, 2)).toEqual({ guess: null, jobs: [] })
})

test('a script is its written lines, its words and its time aloud', () => {
  expect(scriptText([' Hi. ', '', 'Pat here.'])).toBe('Hi.\nPat here.')
  expect(countWords("Hi Alma, it's Pat — from Northside.")).toBe(6)
  expect([secondsToSay(0), secondsToSay(60)]).toEqual([5, 25])
})

test('a card keeps its own lines, an empty card too, and no endless ones', () => {
  expect(readLimitsAnswer({ rows: [] }, [{ role: 'A', when: 'B', give: 'C' }])).toEqual([])
  expect(readLimitsAnswer({ rows: [{ role: 'Office', upTo: '$50' }] }, [])).toEqual([
    { ...EMPTY_LIMIT, role: 'Office', upTo: '$50' },
  ])
  expect(readLimitsAnswer({ rows: Array.from({ length: 500 }, () => ({})) }, [])).toHaveLength(MOST_LIMITS)
  expect(withAmount([EMPTY_LIMIT, { ...EMPTY_LIMIT, upTo: '$50' }, { ...EMPTY_LIMIT, upTo: ' ' }])).toBe(1)
})

test('the longest silence is the first of the longest pauses', () => {
  const pauses = pausesOf([{ minute: 0 }, { minute: 60 }, { minute: 300 }, { minute: 540 }])
  expect(pauses).toEqual([60, 240, 240])
  expect(longestOf(pauses)).toBe(1)
})

test('kept jobs are at most five, with days and hours that can be', () => {
  const job = { name: 'Elm', days: -3, hours: 99 }
  const answer = readSilenceAnswer({ guess: 9, jobs: Array.from({ length: 8 }, () => job) }, 3)
  expect(answer.guess).toBeNull()
  expect(answer.jobs).toHaveLength(5)
  expect(answer.jobs[0]).toEqual({ name: 'Elm', days: 0, hours: 23 })
  expect(worstJob(answer.jobs)).toEqual({ name: 'Elm', days: 0, hours: 23 })
  expect(worstJob([{ name: 'A', days: 0, hours: 0 }])).toBeNull()
})

test.each([
  [45, '45 minutes without a word.'],
  [61, '1 hour 1 minute without a word.'],
  [1440 + 240, '1 day 4 hours without a word.'],
])('%i minutes are told as %s', (minutes, sentence) => {
  expect(exerciseWords.silence.noWord(minutes)).toBe(sentence)
})
