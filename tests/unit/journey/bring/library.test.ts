import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { addFromLibrary, matching, TRADES } from '~/journey/bring/library.ts'
import { type LibraryItem, librarySchema } from '~/journey/bring/library-file.ts'
import { touchpointsOf } from '~/journey/select.ts'
import { aFullMap, aMapOf } from '../support/maps.ts'
import { carriedOut } from '../support/outcomes.ts'

const library: readonly LibraryItem[] = librarySchema.parse(parse(readFileSync('content/en/library.yaml', 'utf8')))
const ids = (items: readonly LibraryItem[]) => items.map(({ id }) => id)

describe('the library', () => {
  test('[B8] has something for every trade and every kind of touchpoint, each once', () => {
    expect(library.length).toBeGreaterThanOrEqual(45)
    expect(new Set(ids(library)).size).toBe(library.length)
    expect(new Set(library.map(({ title }) => title)).size).toBe(library.length)
    for (const trade of TRADES) expect(library.some(({ trades }) => trades.includes(trade))).toBe(true)
    expect(new Set(library.map(({ kind }) => kind)).size).toBe(3)
    expect(library.filter(({ kind }) => kind === 'waiting').length).toBeGreaterThanOrEqual(6)
  })

  test('[B8] is searched by any word of it, and by trade', () => {
    expect(ids(matching(library, { search: 'VOICEMAIL', trade: 'any' }))).toEqual(['voicemail'])
    expect(ids(matching(library, { search: 'salesperson waits', trade: 'any' }))).toEqual(['waits-for-salesperson'])
    expect(matching(library, { search: 'zeppelin', trade: 'any' })).toEqual([])
    expect(matching(library, { search: '', trade: 'any' })).toEqual(library)
    const roofing = ids(matching(library, { search: '', trade: 'roofing' }))
    expect(roofing).toContain('nails')
    expect(roofing).toContain('call-answered')
    expect(roofing).not.toContain('showroom')
  })

  test('[B8] gives examples: what one persona expects and why, and nothing perceived', () => {
    const items = library.filter(({ id }) => id === 'hold' || id === 'van-in-street')
    const into = { place: { stage: 'wait', after: 'a' }, persona: 'frank', newId: counted() }
    const { commands, added } = addFromLibrary(items, into)
    const next = carriedOut(aFullMap(), { type: 'several', commands })
    expect(next.stages[0]?.touchpoints.map(({ id }) => id)).toEqual(['a', ...added, 'b'])
    expect(next.stages[0]?.touchpoints.slice(1, 3)).toMatchObject(
      items.map(({ title, kind, channel, expected, why }) => ({
        ...{ title, kind, channel, evidence: 'example' },
        feelings: { frank: { expected, expectedWhy: why, perceived: null, perceivedWhy: '' } },
      })),
    )
    for (const { touchpoint } of touchpointsOf(next).slice(1, 3))
      expect(Object.keys(touchpoint.feelings)).toHaveLength(1)
  })

  test('[B8] [C14] a map without personas gets its customer', () => {
    const into = { place: { stage: 'only', after: null }, persona: 'customer', newId: counted() }
    const { commands } = addFromLibrary(library.slice(0, 1), into)
    expect(carriedOut(aMapOf([]), { type: 'several', commands }).personas).toMatchObject([{ id: 'customer' }])
  })
})

function counted(): () => string {
  let count = 0
  return () => {
    count += 1
    return `fresh-${count}`
  }
}
