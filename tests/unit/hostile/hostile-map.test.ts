import { describe, expect, test } from 'vitest'
import { pasting, readClip, writeClip } from '~/journey/bring/clip.ts'
import { contactsIn, withoutContacts } from '~/journey/contacts/leave-out.ts'
import { renderCompact } from '~/journey/drawing/render-compact.ts'
import { renderSvg } from '~/journey/drawing/render-svg.ts'
import { fileNameOf } from '~/journey/format/file-name.ts'
import { pack, unpack } from '~/journey/format/pack.ts'
import { readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import type { Journey } from '~/journey/schema.ts'
import { touchpointsOf } from '~/journey/select.ts'
import { aHostileMap } from '../../support/hostile/map.ts'
import { HOSTILE } from '../../support/hostile/strings.ts'
import { fileOf } from '../../support/map-file.ts'
import { trustedRules } from '../../support/trusted-types.ts'

const NOW = '2026-11-29T00:00:00.000Z'
const file = fileOf(aHostileMap())
const { createHTML } = trustedRules()

function readHostile(text: string): Journey {
  const read = readJourney(text, { now: NOW })
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}

const journey = readHostile(file)
const titles = touchpointsOf(journey).map(({ touchpoint }) => touchpoint.title)

test('there are 150 at least, each of them once, and all of them are titles', () => {
  expect(new Set(HOSTILE).size).toBe(HOSTILE.length)
  expect(HOSTILE.length).toBeGreaterThanOrEqual(150)
  expect(titles).toEqual(HOSTILE)
})

test('[F1] [F3] a map whose every text is hostile comes back byte for byte', () => {
  expect(writeJourney(journey)).toBe(file)
  expect(writeJourney(readHostile(new TextDecoder().decode(new TextEncoder().encode(file))))).toBe(file)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('copied touchpoints are pasted verbatim', () => {
  const ids = touchpointsOf(journey).map(({ touchpoint }) => touchpoint.id)
  const clip = readClip(writeClip(journey, ids), NOW)
  if (!clip?.ok) throw new Error('It is no clip')
  expect(clip.value.touchpoints.map(({ title }) => title)).toEqual(HOSTILE)
  const empty = { ...journey, stages: journey.stages.map((stage) => ({ ...stage, touchpoints: [] })) }
  let id = 0
  const into = {
    place: { stage: 's0', after: null },
    newId: () => {
      id += 1
      return `new${id}`
    },
  }
  expect(pasting(empty, clip.value, into).added).toHaveLength(HOSTILE.length)
})

test('the steps of undo that are kept hold each text as it is', () => {
  const packed = pack([...HOSTILE])
  if (!packed) throw new Error('Nothing was packed')
  const kept: typeof packed = JSON.parse(JSON.stringify(packed))
  expect([...unpack(kept, 1e9)].reverse()).toEqual(HOSTILE.slice(0, -1))
})

describe('a picture has each text in it as text', () => {
  test.each(HOSTILE.map((text) => [text]))('%j', (text) => {
    const said = { persona: 'denise', title: text, description: text, labels: labelled(text) }
    const pictures = [renderSvg(journey, said), renderCompact(journey, said)]
    for (const picture of pictures) {
      expect(createHTML(picture)).toBe(picture)
      expect(textIn(picture, 'title')).toBe(shown(text))
      expect(textIn(picture, 'desc')).toBe(shown(text))
    }
  })
})

test('[F15] every name of a file is safe', () => {
  for (const title of HOSTILE) expect(fileNameOf({ title })).toMatch(/^[\p{L}\p{N}-]{1,64}\.journey\.json$/u)
})

test('[E5] a copy without addresses is as good a map', () => {
  const copy = withoutContacts(file)
  expect(writeJourney(readHostile(copy))).toBe(copy)
  expect(contactsIn(copy)).toEqual({ phones: [], emails: [], names: [] })
})

function labelled(text: string) {
  return { '-2': text, '-1': text, '0': text, '1': text, '2': text }
}

/** What XML refuses to hold stands in no picture. */
function shown(text: string): string {
  return text.replace(/[\p{Cs}\ufffe\uffff]|[^\P{Cc}\t\n\r]/gu, '')
}

function textIn(picture: string, name: string): string {
  const [, inside = ''] = new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(picture) ?? []
  return inside.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
}
