import { describe, expect, test } from 'vitest'
import { planSentence } from '~/components/training/answers/plan-answer.ts'
import { guessKind } from '~/session/mend.ts'
import { sentencesOf } from '~/training/aloud/sentences.ts'
import { kindOf } from '~/training/play/line-kinds.ts'
import { titleIn } from '~/training/play/own-name.ts'

const NAMES = { roles: ['Tech', 'Rosa'], meters: ['trust'] }
const LENGTH = 300_000

/** A text of about that many letters, which begins well and never ends as it should. */
const long = (part: string, begin = '', end = '') => begin + part.repeat(Math.ceil(LENGTH / part.length)) + end

// Whoever looks at such a text from each of its letters on anew is at it for minutes.
describe('a long text is read at one look, however it is made', () => {
  test.each([
    ['stops that end nothing', long('.', '', 'x')],
    ['stops and quotation marks', long('.”', '', 'x')],
    ['short words', long('Mr. ', '', 'x')],
    ['letters in a row', long('A. ', '', 'x')],
  ])(
    'aloud: %s',
    (_, text) => {
      expect(sentencesOf(text).at(-1)?.end).toBe(text.length)
    },
    4_000,
  )

  test.each([
    ['a name and spaces', 'speech', long(' ', 'Rosa:', 'x\u2028y')],
    ['a judgement and spaces', 'judgement', long(' ', 'Best:', 'x\u2028y')],
    ['a scene and spaces', 'scene', long(' ', '#', 'x\u2028y')],
    ['a choice and spaces', 'choice', long(' ', '*', 'x\u2028y')],
    ['capitalised words', 'text', long('A ')],
    ['a name that is not there', 'speech', long(' ', 'Somebody:', 'x\u2028y')],
    ['an ending with figures', 'ending', long('1', '# Ending: X (a', 'x)')],
    ['a meter and figures', 'text', long('1', 'trust +', 'x')],
    ['a word and figures', 'text', long('1', 'a ', 'x')],
    ['words and signs', 'text', long(' -', 'a', 'x')],
    ['commas', 'changes', long(',', 'trust +1', 'x')],
    ['brackets', 'text', long('[', 'Rosa ', ':')],
  ])(
    'a line of a script: %s is %s',
    (_, kind, text) => {
      expect(kindOf(text, NAMES).kind).toBe(kind)
    },
    4_000,
  )

  test.each([
    ['points that end nothing', long('.,; ', 'a', 'x')],
    ['spaces', long(' ', 'a', 'x')],
  ])(
    'a plan: %s',
    (_, text) => {
      expect(planSentence({ when: text, act: 'act' })).toMatch(/, act\.$/)
    },
    4_000,
  )

  test.each([long('\\', 'title: "'), long("'", "title: '"), long(' #', 'title: '), long(' ', 'title:')])(
    'a title (%#)',
    (text) => {
      expect(titleIn(text).length).toBeLessThan(LENGTH)
    },
    4_000,
  )

  test('what a torn text was', () => {
    expect(guessKind(long('"format" ', '', ':'))).toBe('map')
    expect(guessKind(long(' ', '"format"', ': "doorstep-play'))).toBe('play')
  }, 4_000)
})

test('a line that holds the sign of another line end is what it is without it', () => {
  for (const sign of ['\u2028', '\u2029', '\u0085']) {
    expect(kindOf(`Rosa: You are${sign}late.`, NAMES)).toMatchObject({ kind: 'speech', text: `You are${sign}late.` })
    expect(kindOf(`Poor: Her hour${sign}was lost.`, NAMES)).toMatchObject({ kind: 'judgement' })
    expect(kindOf(`* "I am${sign}sorry."`, NAMES)).toMatchObject({ kind: 'choice', text: `"I am${sign}sorry."` })
  }
})
