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
    ['=SUM(A1:A9)\n<b onclick="x()">Bill</b>', ['=SUM(A1:A9)', '<b onclick="x()">Bill</b>']],
    ['Ca\u0000ll\u0007', ['Call']],
    ['', []],
    [' \n-\n', ['-']],
  ])('[B3] %j', (text, titles) => {
    expect(linesOf(text).titles).toEqual(titles)
  })

  test.each([
    ['Call\tphone\t\nVisit\t\tin person', ['Call', 'Visit'], ['Call, phone', 'Visit, in person']],
    ['\tCall\tphone\n\n\tVisit\n\t\tno title', ['Call', 'Visit'], ['Call, phone', 'Visit', 'no title']],
    ['"Call\nat night"\tphone\r\nVisit\t"a\tb"', ['Call at night', 'Visit'], ['Call at night, phone', 'Visit, a b']],
    ['"She said ""no"""\tx\n"Hello"\ty', ['She said "no"', '"Hello"'], ['She said "no", x', '"Hello", y']],
    ['- Call\tphone', ['Call'], ['Call, phone']],
  ])('[B9] the first column, or all cells: %j', (text, first, all) => {
    expect(linesOf(text)).toMatchObject({ titles: first, table: true })
    expect(linesOf(text, { cells: 'all' }).titles).toEqual(all)
  })

  test.each([
    ['"Where are you?" she asks\nVisit', ['"Where are you?" she asks', 'Visit']],
    ['"Open\nVisit', ['"Open', 'Visit']],
    ['"Hello"\nVisit', ['"Hello"', 'Visit']],
    ['"Call\nagain"\nVisit', ['Call again', 'Visit']],
    ['\tCall\n\tVisit', ['Call', 'Visit']],
  ])('[B9] a list keeps its quotation marks, unless they hold a break: %j', (text, titles) => {
    expect(linesOf(text)).toMatchObject({ titles, table: false })
  })

  test.each([
    ['Touchpoint\tOwner\nCall\tAnn', true],
    ['Our steps\tOwner\tChannel\nCall\tAnn\tphone', true],
    ['Moments\nCall', true],
    ['Call\tphone\nVisit\twhat', false],
    ['What happens first\nCall', false],
    ['Touchpoint', false],
  ])('[B9] a first row that names the columns may be left out: %j', (text, headed) => {
    const { titles, headed: found } = linesOf(text)
    expect(found).toBe(headed)
    expect(linesOf(text, { headless: true }).titles).toEqual(headed ? titles.slice(1) : titles)
  })

  test('[B9] a list where every line opens a quotation mark is read in no time worth telling', () => {
    expect(linesOf('"never closed\n'.repeat(10_000)).found).toBe(10_000)
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
