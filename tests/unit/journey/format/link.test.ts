import { readFileSync } from 'node:fs'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packLink, unpackLink } from '~/journey/format/link.ts'
import { readJourney } from '~/journey/format/read.ts'
import { LIMITS } from '~/journey/vocabulary.ts'

const FILE = readFileSync('content/templates/hvac-no-cool.journey.json', 'utf8')
const NOW = '2026-01-01T00:00:00.000Z'
const LETTERS = /^[A-Za-z0-9_-]+$/
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text))
const linkOf = (bytes: string | Uint8Array) => deflateRawSync(bytes).toString('base64url')
const tooBig = { ok: false, problem: { code: 'too-big', limit: 'fileBytes' } }
const notJson = { ok: false, problem: { code: 'not-json' } }

describe('[F17] a link gives the file back byte for byte', () => {
  test.each([
    ['a template', FILE],
    ['nothing', ''],
    ['emoji, and letters from right to left', '{"title":"🧰🏠 👩‍🔧 דלת \u202Eباب\u202C é"}\n'],
    ['signs that are more than signs in an address', '#&?%2D+/=\\ \u0000\u2028\n'],
    ['as many bytes as a file may have', 'x'.repeat(LIMITS.fileBytes)],
  ])('%s', async (_, text) => {
    const data = await packLink(text)
    expect(data).toMatch(LETTERS)
    const unpacked = await unpackLink(data)
    expect(unpacked.ok && Buffer.compare(unpacked.value, bytesOf(text))).toBe(0)
  })

  test('any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (text) => {
        expect(await unpackLink(await packLink(text))).toEqual({ ok: true, value: bytesOf(text) })
      }),
    )
  })

  test('others pack and unpack it the same way', async () => {
    expect(inflateRawSync(Buffer.from(await packLink(FILE), 'base64url')).toString()).toBe(FILE)
    expect(await unpackLink(linkOf(FILE))).toEqual({ ok: true, value: bytesOf(FILE) })
  })
})

describe('[F18] what is no link of ours is refused with a reason', () => {
  test.each([
    ['nothing', ''],
    ['one letter', 'a'],
    ['words', 'Dear customer, we are late.'],
    ['rubbish of the right letters', 'not_a_map-'.repeat(50)],
    ['a link with a stray sign at its end', `${linkOf(FILE)}.`],
    ['a link with signs for an address', `${linkOf(FILE)}&utm_source=mail`],
    ['padding', `${linkOf(FILE)}==`],
    ['letters of plain base64', '+/+/'],
    ['a line end', `${linkOf(FILE)}\n`],
  ])('%s: not-json', async (_, data) => {
    expect(await unpackLink(data)).toEqual(notJson)
  })

  test('a map that is not packed is no map', async () => {
    const unpacked = await unpackLink(Buffer.from(FILE).toString('base64url'))
    expect(unpacked.ok ? readJourney(unpacked.value, { now: NOW }) : unpacked).toEqual(notJson)
  })

  test('a link that was cut, wherever', async () => {
    const data = await packLink(FILE)
    for (let at = 0; at < data.length; at += Math.ceil(data.length / 40))
      expect(await unpackLink(data.slice(0, at)), `${at} letters`).toEqual(notJson)
  })

  test('a link with one other letter is refused, or unpacked and then read or refused', async () => {
    const data = await packLink(FILE)
    const outcomes = new Map<string, number>()
    for (let at = 3; at < data.length; at += Math.ceil(data.length / 120)) {
      const other = data[at] === 'A' ? 'B' : 'A'
      const unpacked = await unpackLink(data.slice(0, at) + other + data.slice(at + 1))
      const read = unpacked.ok ? readJourney(unpacked.value, { now: NOW }) : unpacked
      const outcome = read.ok ? 'read' : read.problem.code
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }
    expect(
      [...outcomes.keys()].filter((one) => !['read', 'not-json', 'not-a-journey', 'damaged'].includes(one)),
    ).toEqual([])
    expect(outcomes.get('not-json')).toBeGreaterThan(20)
  })
})

describe('[F18] what is too big is not unpacked', () => {
  test('one byte more than a file may have', async () => {
    expect(await unpackLink(linkOf('x'.repeat(LIMITS.fileBytes + 1)))).toMatchObject(tooBig)
  })

  test('a quarter of a gigabyte of zeros is given up early, and never held', async () => {
    const bomb = linkOf(Buffer.alloc(2 ** 28))
    const before = process.memoryUsage().rss
    const unpacked = await unpackLink(bomb)
    expect(unpacked).toMatchObject(tooBig)
    // No more came out than one piece over what a file may have.
    expect(unpacked.ok ? 0 : 'found' in unpacked.problem && unpacked.problem.found).toBeLessThan(
      LIMITS.fileBytes + 2 * 1024 * 1024,
    )
    expect(process.memoryUsage().rss - before).toBeLessThan(128 * 1024 * 1024)
  })

  test('more letters than any map needs are not even looked at', async () => {
    expect(await unpackLink('!'.repeat(4 * 1024 * 1024 + 1))).toMatchObject(tooBig)
    expect(await unpackLink('!'.repeat(4 * 1024 * 1024))).toEqual(notJson)
  })
})
