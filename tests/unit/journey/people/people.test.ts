import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { apply } from '~/journey/apply/apply.ts'
import { goesAlong } from '~/journey/people/goes-along.ts'
import { newPersona } from '~/journey/people/new-persona.ts'
import { entriesOf, textFor } from '~/journey/people/one-a-line.ts'
import { lookColour, personaLook } from '~/journey/people/persona-look.ts'
import { shownOf, withShown } from '~/journey/people/shown.ts'
import { LIMITS } from '~/journey/vocabulary.ts'
import { aFullMap, aMap } from '../support/maps.ts'
import { carriedOut, refusalOf } from '../support/outcomes.ts'

const looks = Array.from({ length: LIMITS.personas }, (_, place) => personaLook(place))

test('[G1] somebody comes in with all that is known of them, as one change', () => {
  const next = carriedOut(aMap(), newPersona('new', { name: 'Ana', situation: 'Sells the house', worries: ['Papers'] }))
  expect(next.personas.at(-1)).toMatchObject({
    id: 'new',
    name: 'Ana',
    situation: 'Sells the house',
    worries: ['Papers'],
  })
})

test('[G1] the thirteenth is refused, and the limit is named', () => {
  let map = aMap()
  for (let at = map.personas.length; at < LIMITS.personas; at += 1)
    map = carriedOut(map, newPersona(`p${at}`, { name: `P${at}` }))
  expect(map.personas).toHaveLength(12)
  expect(refusalOf(map, newPersona('p13', { name: 'One more' }))).toEqual({ code: 'too-big', limit: 'personas' })
})

test('[G2] what goes along with a persona is told before, and is what goes', () => {
  const map = aFullMap()
  const told = goesAlong(map)
  expect([...told.keys()]).toEqual(map.personas.map(({ id }) => id))
  for (const { id } of map.personas) {
    const after = apply(map, { type: 'remove-persona', persona: id })
    if (!after.ok) throw new Error('Not removed')
    expect(told.get(id)).toEqual({
      levels: levelsIn(map, id) - levelsIn(after.value, id),
      ballots: map.ballots.length - after.value.ballots.length,
    })
  }
  expect([...told.values()].some(({ levels }) => levels > 0)).toBe(true)
  expect([...told.values()].some(({ ballots }) => ballots > 0)).toBe(true)
})

test('[G3] twelve are told apart by colour in every theme, by each of their dashes and by number', () => {
  for (const what of ['light', 'dark', 'number', 'perceived', 'expected'] as const)
    expect(new Set(looks.map((look) => look[what])).size, what).toBe(12)
  const dashes = looks.flatMap(({ perceived, expected }) => [perceived, expected])
  expect(new Set(dashes).size).toBe(24)
})

test('[G3] their colours read at AA on paper, cards and bands, and at AAA outdoors', () => {
  for (const look of looks) {
    for (const ground of ['paper', 'card', 'band']) {
      const { light, dark } = groundOf(ground)
      expect(contrast(look.light, light), `${look.light} on ${ground}`).toBeGreaterThanOrEqual(4.5)
      expect(contrast(look.dark, dark), `${look.dark} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrast(look.light, '#ffffff'), look.light).toBeGreaterThanOrEqual(7)
    expect(lookColour(look)).toBe(`light-dark(${look.light}, ${look.dark})`)
  }
})

test('[G4] a list is typed one a line; empty lines are no entries and stay while one types', () => {
  expect(entriesOf('Mess\n\n  \nPrice ')).toEqual(['Mess', 'Price '])
  expect(textFor(['Mess'], 'Mess\n')).toBe('Mess\n')
  expect(textFor(['Mess', 'Price'], 'Mess\n')).toBe('Mess\nPrice')
  expect(textFor([], '')).toBe('')
})

const people = ['ana', 'ben', 'cy'].map((id) => ({ id }))

test('[G5] shown are the one whose levels are set and whoever was chosen, in the order of the map', () => {
  expect(shownOf(people, 'ben', [])).toEqual(['ben'])
  expect(shownOf(people, 'cy', ['gone', 'ana'])).toEqual(['ana', 'cy'])
  expect(shownOf(people, 'ana', ['ana', 'ben', 'cy'])).toEqual(['ana', 'ben', 'cy'])
})

test('[G5] one always stays shown, and whoever is taken out hands on to the first', () => {
  expect(withShown(['ana'], 'ana', { id: 'ben', on: true })).toEqual({ persona: 'ana', beside: ['ana', 'ben'] })
  expect(withShown(['ana', 'ben'], 'ana', { id: 'ana', on: false })).toEqual({ persona: 'ben', beside: [] })
  expect(withShown(['ana', 'ben', 'cy'], 'cy', { id: 'ana', on: false })).toEqual({
    persona: 'cy',
    beside: ['ben', 'cy'],
  })
  expect(withShown(['ana'], 'ana', { id: 'ana', on: false })).toEqual({ persona: 'ana', beside: [] })
})

function levelsIn({ stages }: ReturnType<typeof aMap>, persona: string): number {
  const all = stages.flatMap(({ touchpoints }) => touchpoints)
  return all
    .flatMap(({ feelings, future }) => [
      feelings[persona]?.expected ?? null,
      feelings[persona]?.perceived ?? null,
      future.perceived[persona] ?? null,
    ])
    .filter((level) => level !== null).length
}

function groundOf(name: string): { light: string; dark: string } {
  const css = readFileSync('src/styles/tokens.css', 'utf8')
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#[\\da-f]{6}), (#[\\da-f]{6})\\)`).exec(css) ?? []
  return { light, dark }
}

function contrast(front: string, back: string): number {
  const [high = 0, low = 0] = [luminance(front), luminance(back)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
