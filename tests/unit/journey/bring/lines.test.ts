import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf, MOST_LINES } from '~/journey/bring/lines.ts'
import { LIMITS } from '~/journey/vocabulary.ts'

describe('a list of touchpoints', () => {
  test.each([
    ['Call\nVisit\nBill', ['Call', 'Visit', 'Bill']],
    ['Call\r\nVisit\rBill\u2028Text', ['Call', 'Visit', 'Bill', 'Text']],
    ['\n  Call  \n\n\t\n Visit\n', ['Call', 'Visit']],
    ['- Call\n• Visit\n3. Bill\n4) Text\n2 vans arrive', ['Call', 'Visit', 'Bill', 'Text', '2 vans arrive']],
    ['Call\tphone\t\nVisit\t\tin person', ['Call, phone', 'Visit, in person']],
    ['=SUM(A1:A9)\n<b onclick="x()">Bill</b>', ['=SUM(A1:A9)', '<b onclick="x()">Bill</b>']],
    ['Ca\u0000ll\u0007', ['Call']],
    ['', []],
    [' \n-\n', ['-']],
  ])('[B3] %j', (text, titles) => {
    expect(linesOf(text).titles).toEqual(titles)
  })

  test('[B3] 200 lines come in, and how many there were is told', () => {
    const { titles, found } = linesOf(Array.from({ length: 10_000 }, (_, at) => `Line ${at + 1}`).join('\n'))
    expect(titles).toHaveLength(MOST_LINES)
    expect(titles.at(-1)).toBe('Line 200')
    expect(found).toBe(10_000)
  })

  test('[B3] a title longer than a text may be is cut, and that is told', () => {
    const { titles, cut } = linesOf(`${'x'.repeat(LIMITS.text + 1)}\nBill`)
    expect(titles.map(({ length }) => length)).toEqual([LIMITS.text, 4])
    expect(cut).toBe(1)
  })

  test('[B3] whatever is typed, no title is empty, too long or more than a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const title of linesOf(text).titles) {
          expect(title).toMatch(/^[^\n\r\t]+$/)
          expect(title.trim()).not.toBe('')
        }
      }),
    )
  })
})
