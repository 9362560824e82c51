import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { deepFreeze } from '~/foundation/freeze.ts'
import { isObject } from '~/journey/format/key-order.ts'
import { MIGRATIONS, type Migration } from '~/journey/format/migrations.ts'
import { readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import { VERSION } from '~/journey/vocabulary.ts'

const now = '2026-11-22T12:00:00.000Z'
const sample = (name: string) => readFileSync(`tests/samples/journey/${name}.journey.json`, 'utf8')
const madeUp = sample('version-0-made-up')

/** The made-up version 0 called a touchpoint a moment, and knew one feeling. */
const momentsToTouchpoints: Migration = (file) => ({
  ...file,
  stages: each(file['stages'], ({ moments, ...stage }) => ({
    ...stage,
    touchpoints: each(moments, ({ felt, ...moment }) => ({
      ...moment,
      feelings: felt === null ? {} : { denise: { perceived: felt } },
    })),
  })),
})

function each(list: unknown, change: (item: Readonly<Record<string, unknown>>) => object): unknown {
  return Array.isArray(list) ? list.map((item) => (isObject(item) ? change(item) : item)) : list
}

const from0 = { 0: momentsToTouchpoints }
const read = (file: string, migrations = MIGRATIONS) => readJourney(file, { now, migrations })

describe('a file of an older version', () => {
  test('[F16] is brought up step by step, and nothing in it is lost', () => {
    const raised = read(madeUp, from0)
    expect(raised.ok && writeJourney(raised.value)).toBe(sample('version-0-made-up-as-1'))
  })

  test('[F16] takes every step on its way, in their order', () => {
    const early = madeUp.replace('"version": 0', '"version": -1').replaceAll('"moments"', '"points"')
    const pointsToMoments: Migration = (file) => ({
      ...file,
      stages: each(file['stages'], ({ points, ...stage }) => ({ ...stage, moments: points })),
    })
    const raised = read(early, { [-1]: pointsToMoments, ...from0 })
    expect(raised.ok && writeJourney(raised.value)).toBe(sample('version-0-made-up-as-1'))
    expect(read(early, from0)).toEqual({ ok: false, problem: { code: 'damaged', where: 'version', what: 'wrong' } })
  })

  test.each([
    [madeUp.replace('"moments": [', '"moments": 7, "x": ['), 'stages[0].touchpoints'],
    [madeUp.replace('"stages": [', '"stages": 7, "x": ['), 'stages'],
    [madeUp.replace('"felt": -2', '"felt": "sad"'), 'stages[0].touchpoints[0].feelings.denise.perceived'],
  ])('[F9] [F16] that is not what its version says is told by the place it has in ours', (file, where) => {
    expect(read(file, from0)).toEqual({ ok: false, problem: { code: 'damaged', where, what: 'wrong' } })
  })

  test('[F8] [F16] is held to the limits of ours once it is one', () => {
    const moments = Array.from({ length: 2001 }, (_, at) => ({ id: `m${at}`, title: 'M', felt: null }))
    const file = { ...JSON.parse(madeUp), stages: [{ id: 's', title: 'S', moments }] }
    expect(read(JSON.stringify(file), from0)).toMatchObject({
      ok: false,
      problem: { code: 'too-big', limit: 'touchpoints', found: 2001 },
    })
  })
})

describe('the table that is shipped', () => {
  test('[F16] leads from every version since 1 up to ours, and there is a sample of each', () => {
    expect(Object.keys(MIGRATIONS).map(Number)).toEqual(Array.from({ length: VERSION - 1 }, (_, at) => at + 1))
    for (let version = 1; version <= VERSION; version += 1) {
      const text = sample(`version-${version}-whole`)
      expect(JSON.parse(text).version).toBe(version)
      expect(read(text).ok).toBe(true)
    }
  })

  test('[F11] [F16] never throws, and changes nothing of what it gets', () => {
    for (const step of [momentsToTouchpoints, ...Object.values(MIGRATIONS)])
      for (const stages of [undefined, null, 7, 'x', [], [null, 7, [], {}], [{ moments: [null] }]])
        expect(() => step(deepFreeze({ stages }))).not.toThrow()
  })

  test('[F9] [F16] knows no version before the first', () => {
    expect(read(madeUp)).toEqual({ ok: false, problem: { code: 'damaged', where: 'version', what: 'wrong' } })
  })

  test('[F7] [F16] has no road down from a newer version', () => {
    const newer = sample('version-1-whole').replace('"version": 1', '"version": 2')
    expect(read(newer, { ...MIGRATIONS, ...from0 })).toEqual({
      ok: false,
      problem: { code: 'made-by-newer-version', version: 2 },
    })
  })
})
