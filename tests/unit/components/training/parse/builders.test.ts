import { describe, expect, test } from 'vitest'
import { readLimits } from '~/components/training/parse/limits.ts'
import { readScript } from '~/components/training/parse/script.ts'
import { readSilence } from '~/components/training/parse/silence.ts'

const place = { file: 'content/en/modules/the-wait/01-one.mdx', kind: 'SilenceTimer', id: 'wait-five' }
const line = (words: string, why = '') =>
  `<li>\n<p>${words}</p>\n${why === '' ? '' : `<blockquote>\n<p>${why}</p>\n</blockquote>\n`}</li>\n`
const list = (...items: string[]) => `<p>Go.</p><ul>${items.join('')}</ul>`

describe('a script', () => {
  const two = list(line('Who you are', '"Pat here."'), line('The time', '"At three."'))

  test('has lines with an example each, a kind, and a limit if it is given', () => {
    expect(readScript(two, { kind: 'call', words: '60' }, place)).toEqual({
      intro: '<p>Go.</p>',
      kind: 'call',
      most: 60,
      lines: [
        { html: 'Who you are', example: '"Pat here."' },
        { html: 'The time', example: '"At three."' },
      ],
    })
    expect(readScript(two, { kind: 'text', words: undefined }, place).most).toBeNull()
  })

  test.each([
    ['an unknown kind', two, { kind: 'letter', words: undefined }, 'Write kind= and one of: call, text, reply, talk.'],
    ['no number', two, { kind: 'call', words: 'few' }, '"few" is no number of words.'],
    ['no example', list(line('A'), line('B', 'b')), { kind: 'call', words: undefined }, 'the line "A" has no example.'],
    ['one line', list(line('A', 'a')), { kind: 'call', words: undefined }, 'there are 1 lines to write.'],
  ])('with %s stops the build', (_, html, options, sentence) => {
    expect(() => readScript(html, options, place)).toThrow(sentence)
  })
})

describe('a card of limits', () => {
  test('has who, when and what', () => {
    expect(readLimits(list(line('Technician | Over 30 minutes late | Take the fee off')), place).rows).toEqual([
      { role: 'Technician', when: 'Over 30 minutes late', give: 'Take the fee off' },
    ])
  })

  test.each(['Technician | Late', 'Technician | | Fee', 'A | B | C | D'])('stops the build at "%s"', (words) => {
    expect(() => readLimits(list(line(words)), place)).toThrow('does not have three parts. Write "role | when')
  })
})

describe('times of word', () => {
  test('are counted from the midnight before day 1', () => {
    const { words } = readSilence(
      list(
        line('Day 1, 12:05 a.m. A'),
        line('Day 1, 9:10 a.m. She books'),
        line('Day 1, noon. B'),
        line('Day 2, 4 p.m. C'),
      ),
      place,
    )
    expect(words.map(({ minute }) => minute)).toEqual([5, 550, 720, 2400])
    expect(words[1]).toEqual({ when: 'Day 1, 9:10 a.m.', what: 'She books', minute: 550 })
    expect(words[2]?.what).toBe('B')
  })

  test.each([
    ['a line without a time', ['Monday, she books'], '"Monday, she books" does not begin with a time.'],
    ['an hour that does not exist', ['Day 1, 13:10 p.m. A'], 'does not begin with a time.'],
    ['two times', ['Day 1, 9 a.m. A', 'Day 1, 9:30 a.m. B'], 'there are fewer than three times.'],
    ['a step back', ['Day 1, 9 a.m. A', 'Day 1, 8 a.m. B', 'Day 2, 9 a.m. C'], '"Day 1, 8 a.m." is not later than'],
    ['a late start', ['Day 2, 9 a.m. A', 'Day 3, 8 a.m. B', 'Day 4, 9 a.m. C'], 'the first time is not on day 1.'],
  ])('with %s stop the build', (_, lines, sentence) => {
    expect(() => readSilence(list(...lines.map((words) => line(words))), place)).toThrow(sentence)
  })
})
