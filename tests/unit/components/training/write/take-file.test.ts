import { expect, test } from 'vitest'
import { calledWithoutEnding, readTextFile } from '~/components/training/write/take-file.ts'

const bytes = (...all: readonly (number | string)[]) =>
  new Blob(all.map((one) => (typeof one === 'number' ? Uint8Array.of(one) : one)))
const utf16 = (text: string, little: boolean) =>
  new Blob([
    new Uint8Array(
      [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))].flatMap((unit) =>
        little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
      ),
    ),
  ])

test.each([
  ['plain text', bytes('one\ntwo'), 'one\ntwo'],
  ['line ends of Windows, and of very old machines', bytes('one\r\ntwo\rthree'), 'one\ntwo\nthree'],
  ['a byte-order mark', bytes(0xef, 0xbb, 0xbf, 'one'), 'one'],
  ['UTF-16, either way round', utf16('née', true), 'née'],
  ['UTF-16, the other way round', utf16('née', false), 'née'],
  ['old Windows letters', bytes('caf', 0xe9, ' ', 0x96), 'café –'],
  ['letters from right to left, and emoji', bytes('متأخر 😀'), 'متأخر 😀'],
  ['nothing', bytes(), ''],
])('%s is read', async (_, file, text) => {
  expect(await readTextFile(file)).toEqual({ ok: true, value: text })
})

test.each([
  ['a picture', bytes(0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0), 'not-a-text'],
  ['a text with a zero in it', bytes('one', 0, 'two'), 'not-a-text'],
  ['three megabytes', new Blob([new Uint8Array(3 * 1024 * 1024)]), 'too-big'],
])('%s is refused: %3$s', async (_, file, code) => {
  expect(await readTextFile(file)).toEqual({ ok: false, problem: { code } })
})

test.each([
  ['late.play.md', 'late'],
  ['late.md', 'late'],
  ['Late.TXT', 'Late'],
  ['late', 'late'],
  ['.play.md', ''],
])('%j is called %j', (file, name) => {
  expect(calledWithoutEnding(file)).toBe(name)
})
