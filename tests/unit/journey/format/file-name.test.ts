import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileNameOf } from '~/journey/format/file-name.ts'

test.each([
  ['No cooling in July (emergency call)', 'no-cooling-in-july-emergency-call'],
  ['Señora Álvarez: 2 hours late', 'senora-alvarez-2-hours-late'],
  ['../../etc/passwd', 'etc-passwd'],
  ['<b>Map</b>', 'b-map-b'],
  ['水漏れ', '水漏れ'],
  ['', 'map'],
  ['…', 'map'],
  ['CON', 'map-con'],
  ['x'.repeat(300), 'x'.repeat(60)],
])('[F15] %j is saved as %s', (title, name) => {
  expect(fileNameOf({ title })).toBe(`${name}.journey.json`)
})

test('[F15] no title makes a name that a system refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      expect(fileNameOf({ title })).toMatch(/^[^\s<>:"/\\|?*.-][^\s<>:"/\\|?*.]*\.journey\.json$/u)
    }),
  )
})
