import { describe, expect, test } from 'vitest'
import { asLessonText, companySchema, deepWithFirmWords, firmWords, withFirmWords } from '~/training/company.ts'

const company = companySchema.parse({
  name: 'Ace & <Sons> {Heating}',
  phone: null,
  words: { 'visit fee': '$89' },
  roles: ['Technician'],
  limits: [],
})

describe("[L9] a firm's own words stand in for the names in braces", () => {
  test('a known name is replaced, every other brace stays', () => {
    const text = 'The {visit fee} at {company}. Refill {R-410A}, {unknown thing}, \\{visit fee}.'
    expect(withFirmWords(text, firmWords(company))).toBe(
      'The $89 at Ace & <Sons> {Heating}. Refill {R-410A}, {unknown thing}, \\{visit fee}.',
    )
  })

  test('what nobody has filled in reads as a made-up firm', () => {
    expect(firmWords({ ...company, name: null }).get('company')).toBe('Northside')
    expect(firmWords(company).get('phone')).toBe('555-0142')
  })

  test('no sign in a firm’s name becomes markup or code in a lesson', () => {
    const name = asLessonText(firmWords(company)).get('company') ?? ''
    expect(name).not.toMatch(/[<>{}]|&(?!#\d+;)/)
    expect(name).toContain('Ace &#38; &#60;Sons&#62;')
  })

  test('every text inside a value is replaced and nothing else changes', () => {
    const value = { lines: ['Pay {visit fee}'], minutes: 6, hidden: null }
    expect(deepWithFirmWords(value, firmWords(company))).toEqual({ lines: ['Pay $89'], minutes: 6, hidden: null })
  })
})
