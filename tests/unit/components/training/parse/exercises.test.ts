import { describe, expect, test } from 'vitest'
import { readCards } from '~/components/training/parse/cards.ts'
import { readGaps } from '~/components/training/parse/gaps.ts'
import { readMoments } from '~/components/training/parse/moments.ts'
import { readChecklist, readSaying } from '~/components/training/parse/points.ts'
import { readQuiz } from '~/components/training/parse/quiz.ts'
import { readViews } from '~/components/training/parse/views.ts'

const place = { file: 'content/en/modules/the-wait/01-one.mdx', kind: 'Quiz', id: 'wait-park' }

const task = (ticked: boolean, words: string, why: string) =>
  `<li class="task-list-item"><input type="checkbox"${ticked ? ' checked' : ''} disabled/> ${words}\n<blockquote>\n<p>${why}</p>\n</blockquote>\n</li>\n`
const list = (...items: string[]) => `<ul class="contains-task-list">\n${items.join('')}</ul>`
const line = (words: string, why = 'Because.') =>
  `<li>\n<p>${words}</p>\n<blockquote>\n<p>${why}</p>\n</blockquote>\n</li>\n`

describe('a question', () => {
  test('has its options in the order of the file, with what is right and why', () => {
    const html = `<p>What do you do?</p>${list(task(false, 'Drive <em>in</em>.', 'Empty now.'), task(true, 'Ring first.', 'Ten seconds.'))}`
    expect(readQuiz(html, false, place)).toEqual({
      question: '<p>What do you do?</p>',
      multiple: false,
      options: [
        { html: 'Drive <em>in</em>.', right: false, why: 'Empty now.' },
        { html: 'Ring first.', right: true, why: 'Ten seconds.' },
      ],
    })
  })

  test.each([
    ['nothing in it', '', 'there is no list. Write an introduction'],
    ['no question', list(task(true, 'A', 'w'), task(false, 'B', 'w')), 'there is nothing above the list. Begin with'],
    [
      'no right option',
      `<p>Q</p>${list(task(false, 'A', 'w'), task(false, 'B', 'w'))}`,
      'no option is right. Mark the right one with "- [x]".',
    ],
    [
      'two right options',
      `<p>Q</p>${list(task(true, 'A', 'w'), task(true, 'B', 'w'))}`,
      '2 options are marked as right. Keep one "[x]"',
    ],
    [
      'an option without a box',
      `<p>Q</p>${list(task(true, 'A', 'w'), '<li>B</li>')}`,
      'the option "B" has no box. Begin it with "- [ ]"',
    ],
    [
      'an option without a reason',
      `<p>Q</p>${list(task(true, 'A', ''), task(false, 'B', 'w'))}`,
      'the option "A" has no reason. Write one under it',
    ],
    ['one option', `<p>Q</p>${list(task(true, 'A', 'w'))}`, 'there are fewer than two options. Write at least two.'],
    [
      'words after the list',
      `<p>Q</p>${list(task(true, 'A', 'w'))}<p>More</p>`,
      'there are words after the list. Move them',
    ],
  ])('with %s stops the build, naming file, exercise and correction', (_, html, sentence) => {
    expect(() => readQuiz(html, false, place)).toThrow(`${place.file}: <Quiz id="wait-park">: ${sentence}`)
  })

  test('may have several right options when it says so', () => {
    const html = `<p>Q</p>${list(task(true, 'A', 'w'), task(true, 'B', 'w'))}`
    expect(readQuiz(html, true, place).options.every((option) => option.right)).toBe(true)
  })
})

describe('levels to set', () => {
  test('come as numbers, with any kind of minus', () => {
    const html = `<p>Noon.</p><ul>${line('Waits &amp; waits (expected 0, perceived -2)')}${line('Bill (expected +1, perceived −1)')}</ul>`
    expect(readGaps(html, place).moments).toEqual([
      { title: 'Waits & waits', expected: 0, perceived: -2, why: 'Because.' },
      { title: 'Bill', expected: 1, perceived: -1, why: 'Because.' },
    ])
  })

  test.each([
    [
      'no levels',
      line('Waits'),
      '"Waits" does not end with its two levels. Write for example "(expected 0, perceived -2)".',
    ],
    [
      'a level that does not exist',
      line('Waits (expected 0, perceived -3)'),
      'there is no level -3. Levels are -2, -1, 0, 1 and 2.',
    ],
    ['no reason', '<li>Waits (expected 0, perceived -1)</li>', '"Waits" has no reason.'],
  ])('with %s stop the build', (_, item, sentence) => {
    expect(() => readGaps(`<p>Noon.</p><ul>${item}</ul>`, place)).toThrow(sentence)
  })
})

describe('cards', () => {
  test('know their pile by its last brackets', () => {
    const html = `<p>Sort.</p><ul>${line('A van (white) at a light (Indirect)')}${line('Six days (Waiting)')}</ul>`
    expect(readCards(html, 'Direct | Indirect | Waiting', place)).toEqual({
      intro: '<p>Sort.</p>',
      piles: ['Direct', 'Indirect', 'Waiting'],
      cards: [
        { html: 'A van (white) at a light', pile: 1, why: 'Because.' },
        { html: 'Six days', pile: 2, why: 'Because.' },
      ],
    })
  })

  test('an apostrophe set round in a card is the straight one of its pile', () => {
    const html = `<p>Sort.</p><ul>${line('Paid words (Against a site’s rules)')}${line('A question (Fine)')}</ul>`
    expect(readCards(html, "Fine | Against a site's rules", place).cards.map(({ pile }) => pile)).toEqual([1, 0])
  })

  test.each([
    [
      'an unknown pile',
      'Direct | Indirect',
      line('A call (Direkt)'),
      'names no pile. End it with one of: (Direct) (Indirect)',
    ],
    ['one pile', 'Direct', line('A call (Direct)'), 'there are fewer than two piles. Write for example'],
    ['one card', 'Direct | Indirect', line('A call (Direct)'), 'there are fewer than two cards. Write at least two.'],
  ])('with %s stop the build', (_, piles, item, sentence) => {
    expect(() => readCards(`<p>Sort.</p><ul>${item}</ul>`, piles, place)).toThrow(sentence)
  })
})

test('a worksheet starts with moments and their kinds', () => {
  const html = '<p>Go.</p><ul><li>The van in the driveway (indirect)</li></ul>'
  expect(readMoments(html, place).starters).toEqual([{ text: 'The van in the driveway', kind: 'indirect' }])
  expect(() => readMoments('<p>Go.</p><ul><li>The van</li></ul>', place)).toThrow(
    '"The van" has no kind. End it with one of: (direct) (waiting) (indirect)',
  )
})

test('something to say has exactly three points', () => {
  const html = '<p>Say it.</p><ul><li>One</li><li>Two</li><li>Three</li></ul>'
  expect(readSaying(html, place)).toEqual({ prompt: '<p>Say it.</p>', points: ['One', 'Two', 'Three'] })
  expect(() => readSaying('<p>Say it.</p><ul><li>One</li></ul>', place)).toThrow(
    'there are 1 points to check. Write exactly three',
  )
})

test('a checklist is plain words', () => {
  const html = '<p>Pick.</p><ul><li>Wipe &quot;both&quot; boots</li><li>Say <em>hello</em></li></ul>'
  expect(readChecklist(html, place).items).toEqual(['Wipe "both" boots', 'Say hello'])
})

describe('views', () => {
  test('come with who sees it', () => {
    const html = '<div data-view="Denise, homeowner">She waits.</div><div data-view="Luis"><p>He drives.</p></div>'
    expect(readViews(html, place)).toEqual([
      { who: 'Denise, homeowner', html: '<p>She waits.</p>' },
      { who: 'Luis', html: '<p>He drives.</p>' },
    ])
  })

  test.each([
    ['<div data-view="Denise">A</div>', 'there are 1 views. Write two to four of them.'],
    ['<p>Hello</p><div data-view="Denise">A</div>', 'there are words outside the views.'],
    ['<div data-view="">A</div><div data-view="B">B</div>', 'a view names nobody.'],
  ])('%s stops the build', (html, sentence) => {
    expect(() => readViews(html, place)).toThrow(sentence)
  })
})
