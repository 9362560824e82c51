import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freeName, nameFrom, titleIn } from '~/training/play/own-name.ts'
import { readOwnPlay, writeOwnPlay } from '~/training/play/own-play.ts'
import { parsePlay } from '~/training/play/parse.ts'
import { parsePlayName } from '~/training/play/parse-name.ts'
import { BODY, FRONT } from './scripts.ts'

const kept = { text: FRONT + BODY, writes: 3, at: '2026-11-22T09:00:00.000Z' }

describe('a play of one’s own', () => {
  test('is read as it was written, whatever its text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1 }), (text, writes) => {
        expect(readOwnPlay(writeOwnPlay({ ...kept, text, writes }))).toEqual({
          ok: true,
          value: { ...kept, text, writes },
        })
      }),
    )
  })

  test.each([
    ['half a text', writeOwnPlay(kept).slice(0, 80), 'damaged'],
    ['nothing', '', 'damaged'],
    ['a script and no more', kept.text, 'damaged'],
    ['another format', writeOwnPlay(kept).replace('doorstep-play', 'doorstep-journey'), 'damaged'],
    ['no counter', writeOwnPlay(kept).replace('"writes": 3', '"writes": null'), 'damaged'],
    ['a counter that is none', writeOwnPlay(kept).replace('"writes": 3', '"writes": -1'), 'damaged'],
    ['version 0', writeOwnPlay(kept).replace('"version": 1', '"version": 0'), 'damaged'],
    ['a newer version', writeOwnPlay(kept).replace('"version": 1', '"version": 2'), 'made-by-newer-version'],
  ])('%s is told: %3$s', (_, text, code) => {
    expect(readOwnPlay(text)).toEqual({ ok: false, problem: { code } })
  })
})

describe('the name of its file', () => {
  test.each([
    ['Two hours late', 'two-hours-late'],
    ["You're “late”, Müller & Søn!", 'youre-late-muller-s-n'],
    ['  --__  ', null],
    ['😀', null],
    ['متأخر', null],
    ['متأخر 2', '2'],
    ['x'.repeat(500), 'x'.repeat(60)],
  ])('%s: %s', (words, name) => {
    expect(nameFrom(words)).toBe(name)
  })

  test('[R13] whatever it is made of, the build takes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const name = freeName(nameFrom(words) ?? 'my-play', ['my-play'])
        expect(parsePlayName(`${name}.play.md`)).toEqual({ ok: true, value: name })
      }),
    )
  })

  test('[W5] is free of what is taken, and of addresses of the site', () => {
    expect(freeName('late', ['late', 'late-2'])).toBe('late-3')
    expect(freeName('write', [])).toBe('write-2')
  })

  test('[R13] a play cannot be called like a page of the site', () => {
    const read = parsePlay(FRONT + BODY, 'content/en/plays/review.play.md')
    expect(read.ok ? null : read.problem[0]?.message).toBe('The page /practice/review/ is another one already.')
  })
})

test.each([
  ['title: Two hours late', 'Two hours late'],
  ['% a note\n---\ntitle:   "Quoted: with a colon"  \nplace: x', 'Quoted: with a colon'],
  ['title: Late # a note', 'Late'],
  [String.raw`title: "<b title=\"x\"> # 1" # a note`, '<b title="x"> # 1'],
  ["title: 'It''s late'", "It's late"],
  [String.raw`title: "\x"`, String.raw`\x`],
  [`title: "${'\\'.repeat(9_000)}`, `"${'\\'.repeat(9_000)}`],
  ['title:', ''],
  ['no title here', ''],
  ['title: 😀 متأخر', '😀 متأخر'],
])('the title in %j is %j', (text, title) => {
  expect(titleIn(text)).toBe(title)
})
