import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDurationText } from '~/components/journey/duration-text.ts'
import { partsOf } from '~/components/journey/parts/duration-parts.ts'
import { shortDuration, spokenDuration } from '~/components/journey/parts/duration-words.ts'
import { isDuration, minutesOf } from '~/journey/duration.ts'

describe('what somebody writes for a time', () => {
  test.each([
    ['', null],
    ['   ', null],
    ['4 h', 'PT4H'],
    ['4h', 'PT4H'],
    ['40 min', 'PT40M'],
    ['40 minutes', 'PT40M'],
    ['2 d 3 h', 'P2DT3H'],
    ['2d3h', 'P2DT3H'],
    ['1 week', 'P1W'],
    ['1 day, 2 hours and 5 min', 'P1DT2H5M'],
    ['1.5 hours', 'PT1H30M'],
    ['1,5 h', 'PT1H30M'],
    ['1:30', 'PT1H30M'],
    ['PT4H', 'PT4H'],
    ['p7d', 'P7D'],
    ['0 min', 'PT0M'],
  ])('%j means %j', (text, lasts) => {
    expect(parseDurationText(text)).toEqual({ ok: true, lasts })
  })

  test.each([
    'soon',
    '4',
    'h',
    '4 hh',
    '4 h 2 h',
    '-3 h',
    '4 h soon',
    'P',
    'PT',
    '1:75',
    '9'.repeat(40) + ' h',
    '<b>4 h</b>',
  ])('%j is no time', (text) => {
    expect(parseDurationText(text)).toEqual({ ok: false })
  })

  test('whatever is understood is a duration the map may hold', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(9999), fc.constantFrom('h', 'min', 'd', 'wk', 'days'), (noise, number, unit) => {
        for (const text of [noise, `${number} ${unit}`, `${number}${unit}${noise}`]) {
          const read = parseDurationText(text)
          if (read.ok && read.lasts !== null) expect(isDuration(read.lasts)).toBe(true)
        }
      }),
    )
  })

  test('a time shown in a field means the same when it is read back', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(6), fc.nat(23), fc.nat(59), (weeks, days, hours, minutes) => {
        const lasts = `P${weeks}W${days}DT${hours}H${minutes}M`
        const read = parseDurationText(shortDuration(lasts))
        expect(read.ok && minutesOf(read.lasts)).toBe(minutesOf(lasts) || (shortDuration(lasts) === '' ? null : 0))
      }),
    )
  })
})

describe('a time in words', () => {
  test.each([
    ['PT4H', '4 h', '4 hours'],
    ['PT1M', '1 min', '1 minute'],
    ['P1DT2H5M', '1 d 2 h 5 min', '1 day, 2 hours and 5 minutes'],
    ['P2W', '2 wk', '2 weeks'],
  ])('%s is shown as %j and said as %j', (lasts, short, spoken) => {
    expect(shortDuration(lasts)).toBe(short)
    expect(spokenDuration(lasts)).toBe(spoken)
  })

  test('nothing known is nothing shown', () => {
    expect(shortDuration(null)).toBe('')
    expect(partsOf('no duration')).toEqual([])
  })
})
