import { describe, expect, test } from 'vitest'
import { readMatch } from '~/components/training/parse/match.ts'
import { readOrder } from '~/components/training/parse/order.ts'
import { readRecall } from '~/components/training/parse/recall.ts'
import { mixed } from '~/components/training/parse/shuffle.ts'
import { readSpot } from '~/components/training/parse/spot.ts'

const place = { file: 'content/en/modules/the-wait/01-one.mdx', kind: 'Order', id: 'wait-order' }
const line = (words: string, why = 'Because.') =>
  `<li>\n<p>${words}</p>\n${why === '' ? '' : `<blockquote>\n<p>${why}</p>\n</blockquote>\n`}</li>\n`
const task = (ticked: boolean, words: string, why = 'Because.') =>
  `<li class="task-list-item"><input type="checkbox"${ticked ? ' checked' : ''} disabled/> ${words}\n<blockquote>\n<p>${why}</p>\n</blockquote>\n</li>\n`
const list = (...items: string[]) => `<p>Go.</p><ul>${items.join('')}</ul>`

describe('lines of a transcript', () => {
  test('name their speaker, and take one pick when one is right', () => {
    const spot = readSpot(list(task(false, "Dana: Hi, it's me."), task(true, 'Dana: Not my fault.')), place)
    expect(spot.multiple).toBe(false)
    expect(spot.options.map(({ html, right }) => [html, right])).toEqual([
      ["<b>Dana:</b> Hi, it's me.", false],
      ['<b>Dana:</b> Not my fault.', true],
    ])
  })

  test('take several picks when several are right', () => {
    expect(readSpot(list(task(false, 'A'), task(true, 'B'), task(true, 'C')), place).multiple).toBe(true)
  })

  test('are not all marked', () => {
    expect(() => readSpot(list(task(true, 'A'), task(true, 'B')), place)).toThrow('every line is marked. Leave')
  })
})

describe('steps', () => {
  test('stand in the file in their right order and are shown in another', () => {
    const order = readOrder(
      `<p>Go.</p><ol>${line('Ask')}${line('Listen')}${line('Say it back', 'She heard it.')}</ol>`,
      place,
    )
    expect(order.steps.map(({ html }) => html)).toEqual(['Ask', 'Listen', 'Say it back'])
    expect(order.steps[2]?.why).toBe('She heard it.')
    expect(order.mixed).not.toEqual([0, 1, 2])
  })

  test.each([
    ['two', list(line('A'), line('B')), 'there are 2 steps. Write three to seven.'],
    ['no reason', list(line('A'), line('B', ''), line('C')), 'the step "B" has no reason. Write one under it'],
  ])('with %s stop the build', (_, html, sentence) => {
    expect(() => readOrder(html, place)).toThrow(sentence)
  })
})

describe('a mixed order', () => {
  test.each([2, 3, 5, 7, 8])('of %i holds each place once, is never the right one, and stays the same', (length) => {
    for (let seed = 0; seed < 60; seed += 1) {
      const order = mixed(length, `id-${seed}`)
      const right = Array.from({ length }, (_, at) => at)
      expect([...order].sort((a, b) => a - b)).toEqual(right)
      expect(order).not.toEqual(right)
      expect(mixed(length, `id-${seed}`)).toEqual(order)
    }
  })
})

describe('pairs', () => {
  test('are parted at the double colon, and offer each right side once', () => {
    const match = readMatch(
      list(line('Empty :: A task'), line('Worry :: A <em>time</em>'), line('Long :: A task')),
      place,
    )
    expect(match.pairs.map(({ left, right }) => [left, right])).toEqual([
      ['Empty', 'A task'],
      ['Worry', 'A time'],
      ['Long', 'A task'],
    ])
    expect([...match.choices].sort()).toEqual(['A task', 'A time'])
  })

  test.each([
    ['one side', list(line('A')), '"A" is not a pair. Write " :: " between its two sides, once.'],
    ['three sides', list(line('A :: B :: C')), 'is not a pair.'],
    ['no reason', list(line('A :: B', '')), 'has no reason. Write one under it'],
    ['two pairs', list(line('A :: B'), line('C :: D')), 'there are 2 pairs. Write three to eight.'],
    ['one right side', list(line('A :: B'), line('C :: B'), line('D :: B')), 'all right sides are the same.'],
  ])('with %s stop the build', (_, html, sentence) => {
    expect(() => readMatch(html, place)).toThrow(sentence)
  })
})

describe('a question from memory', () => {
  test('has points, with a reason or without', () => {
    expect(readRecall(list(line('A time', 'She can plan.'), line('A name', '')), place)).toEqual({
      question: '<p>Go.</p>',
      points: [
        { html: 'A time', why: 'She can plan.' },
        { html: 'A name', why: '' },
      ],
    })
  })

  test('has two to five of them', () => {
    expect(() => readRecall(list(line('A')), place)).toThrow('there are 1 points. Write two to five')
  })
})
