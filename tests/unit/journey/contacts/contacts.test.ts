import { describe, expect, test } from 'vitest'
import { findContacts } from '~/journey/contacts/find.ts'
import { contactsIn, LEFT_OUT, withoutContacts } from '~/journey/contacts/leave-out.ts'
import { readJourney } from '~/journey/format/read.ts'
import { aMap, aMapOf, aPersona, aTouchpoint, fileOf } from '../../../support/map-file.ts'

const found = (text: string) => findContacts(text).map((one) => one.text)

describe('[E1] a phone number is found, however it is written', () => {
  test.each([
    ['Call (512) 555-0142 now', '(512) 555-0142'],
    ['512-555-0142', '512-555-0142'],
    ['512.555.0142.', '512.555.0142'],
    ['1-800-555-0199', '1-800-555-0199'],
    ['+1 512 555 0142', '+1 512 555 0142'],
    ['+44 20 7946 0958', '+44 20 7946 0958'],
    ['+493012345678', '+493012345678'],
    ['0171 1234567', '0171 1234567'],
    ['030/123 45 67', '030/123 45 67'],
    ['her cell is 5125550142', '5125550142'],
    ['text 555-0142, not calls', '555-0142'],
    ['(512)555-0142', '(512)555-0142'],
    ['512–555–0142', '512–555–0142'],
    ['512 - 555 - 0142', '512 - 555 - 0142'],
    ['(55) 1234-5678', '(55) 1234-5678'],
    ['(55) 1234 5678, after six', '(55) 1234 5678'],
    ['(11) 91234-5678', '(11) 91234-5678'],
    ['(664) 123 45 67', '(664) 123 45 67'],
    ['(664) 123-4567', '(664) 123-4567'],
    ['+52 55 1234 5678', '+52 55 1234 5678'],
    ['tel:+52-55-1234-5678', '+52-55-1234-5678'],
    ['Ana:+525512345678', '+525512345678'],
    ['Ana,512-555-0142', '512-555-0142'],
    ['WhatsApp 55 1234 5678', '55 1234 5678'],
    ['Teléfono: 91 123 45 67', '91 123 45 67'],
    ['Call 01012345678', '01012345678'],
    ['050 123 4567', '050 123 4567'],
    ['phone number: 512-555-0142', '512-555-0142'],
    ['Her number: 512-555-0142', '512-555-0142'],
    ['512-555-0142 days, not evenings', '512-555-0142'],
    ['\u202a+52 55 1234 5678\u202c', '+52 55 1234 5678'],
    ['+٩٧١ ٥٠ ١٢٣ ٤٥٦٧', '+٩٧١ ٥٠ ١٢٣ ٤٥٦٧'],
    ['٠٥٠ ١٢٣ ٤٥٦٧', '٠٥٠ ١٢٣ ٤٥٦٧'],
    ['(٥٥) ١٢٣٤-٥٦٧٨', '(٥٥) ١٢٣٤-٥٦٧٨'],
    ['۰۲۱ ۱۲۳۴ ۵۶۷۸', '۰۲۱ ۱۲۳۴ ۵۶۷۸'],
    ['०२२ १२३४ ५६७८', '०२२ १२३४ ५६७८'],
    ['＋５２ ５５ １２３４ ５６７８', '＋５２ ５５ １２３４ ５６７８'],
  ])('%s', (text, phone) => {
    expect(found(text)).toEqual([phone])
    expect(findContacts(text)[0]?.sort).toBe('phone')
  })
})

describe('[E2] an e-mail address is found', () => {
  test.each([
    ['Write to denise.alvarez+ac@example.co.uk.', 'denise.alvarez+ac@example.co.uk'],
    ['<d@x.org>', 'd@x.org'],
    ['mailto:9185550142@text.example.com', '9185550142@text.example.com'],
  ])('%s', (text, email) => {
    expect(found(text)).toEqual([email])
    expect(findContacts(text)[0]?.sort).toBe('email')
  })
})

describe('[E3] no false alarm', () => {
  test.each(
    [
      [
        '2026-11-05',
        '11/05/2026',
        '2026-11-05T09:00:00.000Z',
        '05.11.2026 08:30',
        '2026-11-05 2026-11-06',
        '05/11/2026 07/11/2026',
        '05-11-2026 08-10',
      ],
      ['$300-4000', '$1,250.00', '1,200-1,500 dollars', '450 to 600 dollars', '€ 1.234.567,00', '100 000 000'],
      [
        'Model 24ACC636A003',
        'serial 1514E12345',
        'RTU-555-0142',
        'Part 512-555-0142',
        'order 5125550142',
        '58CVA090---1--14',
      ],
      ['PT4H', '4 hours 30 minutes', '9:40 to 10:40', '24/7', '2-4 weeks', '10-12-14 days'],
      ['R-410A @ 40 psi', 'me@home', '@doorstep', 'a@b', 'x @ y.com', '16 SEER2, 36000 BTU', '120/240 V'],
      ['12345678901234567890', '1234567', '1 2 3 4 5 6 7 8 9 0', '100-100-1000', '192.168.0.100', '3.14159265'],
      ['TX 78701', '78701-1234', 'Austin, TX 78701-1234, USA', '(78701) 1234', '78701 78702 78703'],
      ['19 days', '(19) days', 'in 19 days 2026-11-05', '19-21 days', '100-200 hours', '2 weeks 10 days 4 hours'],
      ['2019-2026', '(12) 2025-2026', 'text 2025-2026', '(2026) 123-4567', '(30) 2026-11-05', '(10) 11-12-2026'],
      ['(12) 1000-1200 dollars', '(12) 1000-1200 pesos', '1.234.567', '(50) 100-200', '10 000 to 12 000', '99-100-101'],
      ['serial number 512-555-0142', 'Model no. 512-555-0142', 'permit 512-555-0142', 'job #512-555-0142'],
      ['٢٠٢٦-١١-٠٥', '١٩ ١٢', '٩:٤٠ - ١٠:٤٠', '١٢٣٤٥٦٧', '𝟓𝟓𝟓-𝟏𝟐𝟑𝟒'],
      ['30.2672 -97.7431', '0.000000001', '00000-0000-0000', 'ISO 9001:2015', 'NFPA 54-2024'],
    ].flat(),
  )('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

test('[E4] each is told once, and names that a persona is reached by and a customer speaks of', () => {
  const file = fileOf(peopled())
  expect(contactsIn(file)).toEqual({
    phones: ['512-555-0142'],
    emails: ['denise@example.com'],
    names: ['Denise Alvarez'],
  })
})

test('[E5] the copy has none of them, and is the same in everything else', () => {
  const file = fileOf(peopled())
  const copy = withoutContacts(file)
  expect(contactsIn(copy)).toEqual({ phones: [], emails: [], names: [] })
  expect(copy).toContain(`"Call ${LEFT_OUT} or write to ${LEFT_OUT}"`)
  expect(copy).toContain(`"I am ${LEFT_OUT}. \\"Quoted\\""`)
  const back = copy
    .replace(`Call ${LEFT_OUT} or write to ${LEFT_OUT}`, 'Call 512-555-0142 or write to denise@example.com')
    .replace(`I am ${LEFT_OUT}.`, 'I am Denise Alvarez.')
    .replace(`${LEFT_OUT}: call ${LEFT_OUT}`, 'Denise Alvarez: call 512-555-0142')
  expect(back).toBe(file)
  expect(readJourney(copy, { now: '' }).ok).toBe(true)
})

test('[E5] a map without any is the same byte for byte', () => {
  const file = fileOf(aMap())
  expect(contactsIn(file)).toEqual({ phones: [], emails: [], names: [] })
  expect(withoutContacts(file)).toBe(file)
})

test('[E5] no text grows past what a text may have', () => {
  const full = 'd@x.org '.repeat(500)
  const copy = withoutContacts(fileOf(aMapOf([aTouchpoint({ does: full })])))
  expect(readJourney(copy, { now: '' }).ok).toBe(true)
  expect(contactsIn(copy).emails).toEqual([])
})

test('[E6] the oddest text is read in a moment', () => {
  for (const part of [
    'a@',
    '1',
    '1-',
    '(1',
    '+1 ',
    'a.a@a.',
    "'",
    '00 ',
    'call ',
    'call 1 ',
    '@a.a.a.a.',
    '٠',
    '(٥٥) ',
    '+٥',
  ])
    findContacts(part.repeat(40_000))
}, 3_000)

function peopled() {
  return aMapOf([aTouchpoint({ does: 'Call 512-555-0142 or write to denise@example.com' })], {
    personas: [aPersona({ contact: 'Denise Alvarez: call 512-555-0142' })],
    voices: [
      {
        ...{ id: 'v1', touchpoint: 'moment', persona: 'denise', date: '2026-11-02', source: 'call' },
        ...{ quote: 'I am Denise Alvarez. "Quoted"', recommend: 6, expected: null, perceived: -2 },
      },
    ],
  })
}

test('an address in letters with marks is an e-mail address', () => {
  for (const address of ['denise@müller.de', 'jürgen.weiß@example.co.uk', 'дениз@пример.рф']) {
    expect(findContacts(`Write to ${address}.`)).toEqual([{ sort: 'email', text: address, from: 9 }])
  }
})
