import { describe, expect, test } from 'vitest'
import { warnsOf } from '~/tools/content/content.ts'
import { contentFiles } from '~/tools/content/content-files.ts'
import { gradeOf } from '~/tools/content/reading/grade.ts'
import { packPrints, printsOf, unpackPrints } from '~/tools/content/reading/prints.ts'
import { sentencesOf } from '~/tools/content/reading/sentences.ts'

const real = contentFiles('.')
const TODAY = '2026-11-25'
const LESSON = 'content/en/modules/moments-of-truth/02-waiting-counts.mdx'
const PLAY = 'content/en/plays/late-arrival.play.md'

/** What is worth a look when one file reads differently. */
const warnsWith = (path: string, change: (text: string) => string, today = TODAY) =>
  warnsOf(
    real.map((file) => (file.path === path ? { path, text: change(file.text) } : file)),
    today,
  )

const long = `She ${'waited and waited and '.repeat(10)}waited.`

describe('[L12] what is worth a look', { timeout: 60_000 }, () => {
  test('a long sentence is told at its line', () => {
    const lines = (real.find(({ path }) => path === LESSON)?.text ?? '').split('\n').length
    expect(warnsWith(LESSON, (text) => `${text}\n${long}\n`)).toEqual([
      expect.stringMatching(new RegExp(`02-waiting-counts\\.mdx:${lines + 1}: This sentence has 42 words`)),
    ])
  })

  test('a lesson in hard words is told with its grade', () => {
    const hard = 'Organizational responsiveness necessitates unconditional interdepartmental communication. '
    expect(warnsWith(LESSON, (text) => `${text}\n${hard.repeat(120)}\n`).join('\n')).toMatch(
      /This lesson reads at grade \d+\.\d\. Use shorter sentences/,
    )
  })

  test('a line nobody says in one breath', () => {
    const line = `(${long})`
    expect(
      warnsWith(PLAY, (text) => text.replace('(You park on the street.', `${line}\n\n(You park on the street.`)),
    ).toEqual([expect.stringMatching(/late-arrival\.play\.md:\d+: This line has 42 words: "She waited/)])
  })

  test('a best line that always comes first', () => {
    const bestFirst = (text: string) =>
      text.replace(/(\n# (?!Ending)[^\n]*\n)([\s\S]*?)(?=\n# |$)/g, (_, head: string, scene: string) => {
        const [lead = '', ...choices] = scene.split(/\n(?=\* )/)
        return [
          head + lead,
          ...choices.sort((one, other) => Number(other.includes('Best:')) - Number(one.includes('Best:'))),
        ].join('\n')
      })
    expect(warnsWith(PLAY, bestFirst)).toEqual([expect.stringContaining('The best line comes first in every scene.')])
  })

  test('a claim is fresh for two years, and no day longer', () => {
    expect(warnsWith('content/claims.json', (text) => text, '2028-11-21')).toEqual([])
    expect(warnsWith('content/claims.json', (text) => text, '2028-11-22').join('\n')).toMatch(
      /claims\.json:\d+: Nobody has looked at the source of "[a-z0-9-]+" since 2026-11-21/,
    )
  })

  test('eight words in a row from a source are found wherever they stand, seven are not', () => {
    const eight = 'the difference between customer service and customer experience'
    expect(warnsWith(LESSON, (text) => `${text}\nThen ${eight.toUpperCase()}, then.\n`)).toEqual([
      expect.stringMatching(/These words stand in a source: "the difference between customer service/),
    ])
    expect(warnsWith(LESSON, (text) => `${text}\nThen ${eight.replace(/ \w+$/, '')}.\n`)).toEqual([])
  })
})

test('speakers, tags and signs are no part of a sentence', () => {
  const body = '<Scene place="x">\n\nMr. Ito: **Who** are you with?\n\n- [ ] One line\n  > And why.\n</Scene>'
  expect(sentencesOf(body, 5)).toEqual([
    { text: 'Who are you with?', line: 7 },
    { text: 'One line', line: 9 },
    { text: 'And why.', line: 10 },
  ])
})

test('the grade is that of Flesch and Kincaid', () => {
  // 0.39 x 6 + 11.8 x 1 - 15.59
  expect(gradeOf(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 2)
  expect(gradeOf([])).toBe(0)
})

test('fingerprints are packed and unpacked the same', () => {
  const prints = printsOf('One two three four five six seven eight nine.').map(({ print }) => print)
  expect(prints).toHaveLength(2)
  expect([...unpackPrints(packPrints(prints))].sort()).toEqual([...prints].sort())
})
