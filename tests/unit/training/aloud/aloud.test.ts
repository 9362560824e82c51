import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '~/training/aloud/sentences.ts'
import { castOf, type Voice } from '~/training/aloud/voices.ts'

const read = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe('[A1] sentences', () => {
  test.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['  She waits.  He is late.', ['She waits.', 'He is late.']],
    ['Mr. Ito rang at 4:40 p.m. on Friday. Nobody came.', ['Mr. Ito rang at 4:40 p.m. on Friday.', 'Nobody came.']],
    ['“You came.” He stands there.', ['“You came.”', 'He stands there.']],
    ['The fee is $1.50 today. Is that OK?', ['The fee is $1.50 today.', 'Is that OK?']],
    ['“Really?” she asks. He nods.', ['“Really?” she asks.', 'He nods.']],
    ['No stop at the end', ['No stop at the end']],
    ['Wait… What?', ['Wait…', 'What?']],
    ['', []],
    ['   ', []],
  ])('of %j', (text, sentences) => {
    expect(read(text)).toEqual(sentences)
  })

  test('together hold every letter of any text, in order', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab .!?…"”\n1M') })
    fc.assert(
      fc.property(text, (words) => {
        expect(read(words).join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''))
      }),
    )
  })
})

describe('[A2] voices', () => {
  const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({
    ...{ name, lang, localService: true, default: false },
    ...more,
  })
  const sam = voice('Sam', 'en-US')
  const kim = voice('Kim', 'en-GB')

  test('two of the language, the region first', () => {
    expect(castOf([voice('Anna', 'de-DE'), kim, sam], 'en-US')).toEqual({ telling: sam, other: kim, otherPitch: 1 })
  })

  test('one alone reads both parts, the other one lower', () => {
    expect(castOf([sam], 'en-US')).toMatchObject({ telling: sam, other: sam, otherPitch: 0.7 })
  })

  test('one that would send the words elsewhere is not taken, nor one of another language', () => {
    expect(castOf([voice('Cloud', 'en-US', { localService: false }), voice('Anna', 'de-DE')], 'en-US')).toBeNull()
  })
})
