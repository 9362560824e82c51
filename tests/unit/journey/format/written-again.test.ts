import { expect, test } from 'vitest'
import { remembering } from '~/journey/format/key-order.ts'
import { readJourney } from '~/journey/format/read.ts'
import { fitsInFile, writeJourney } from '~/journey/format/write.ts'
import { LIMITS } from '~/journey/vocabulary.ts'
import { aJourney } from '../../../support/journeys.ts'

test('[C4] a map is too big or not whatever was counted before, with the same parts in it', () => {
  const text = 'x'.repeat(4000)
  const touchpoints = Array.from({ length: 900 }, (_, at) => ({ id: `t${at}`, title: text }))
  const map = aJourney({ stages: [{ id: 's', title: 'S', touchpoints }] })
  const [stage] = map.stages
  if (!stage) throw new Error('The map has no stage')
  const longer = (count: number) => ({
    ...map,
    stages: [
      { ...stage, touchpoints: stage.touchpoints.map((one, at) => (at < count ? { ...one, does: text } : one)) },
    ],
  })
  for (const count of [0, 50, 200, 50, 0, 120, 130]) {
    const bytes = new TextEncoder().encode(writeJourney(longer(count))).length
    expect(fitsInFile(longer(count))).toBe(bytes <= LIMITS.fileBytes)
    expect(fitsInFile(longer(count))).toBe(bytes <= LIMITS.fileBytes)
  }
})

test('a map is written as if nothing of it had been written before, whatever was edited since', () => {
  const place = (title: string) => ({ id: 't', title, feelings: { 2: { expected: 1 }, 1: { perceived: -1 } } })
  const map = aJourney({
    stages: [{ id: 's', title: 'S', touchpoints: [place('Before'), { id: 'u', title: 'Other' }] }],
  })
  const [stage] = map.stages
  const [first, second] = stage?.touchpoints ?? []
  if (!stage || !first || !second) throw new Error('The map has no touchpoints')
  const before = writeJourney(map)
  for (const touchpoints of [[{ ...first, title: 'After' }, second], [second, first], [first], [first, second]]) {
    const edited = { ...map, stages: [{ ...stage, touchpoints }] }
    const text = writeJourney(edited)
    const again = readJourney(text, { now: map.updatedAt })
    expect(again.ok && writeJourney(again.value)).toBe(text)
    expect(text.match(/"title": "[^"]*"/g)?.slice(-touchpoints.length)).toEqual(
      touchpoints.map(({ title }) => `"title": "${title}"`),
    )
  }
  expect(writeJourney(map)).toBe(before)
})

test('only what was made of the last whole is remembered', () => {
  const [one, other] = [{ id: 'one' }, { id: 'other' }]
  const made: string[] = []
  const memory = remembering((way: string, value: unknown): string => {
    if (Array.isArray(value)) return value.map((part) => memory.part(way, part)).join()
    made.push(`${way} ${JSON.stringify(value)}`)
    return way
  })
  const whole = (way: string, ...parts: readonly unknown[]) => {
    made.length = 0
    expect(memory.whole(way, parts)).toBe(parts.map(() => way).join())
    return [...made]
  }
  expect(whole('a', one, other)).toEqual(['a {"id":"one"}', 'a {"id":"other"}'])
  expect(whole('a', one)).toEqual([])
  expect(whole('a', one, other)).toEqual(['a {"id":"other"}'])
  expect(whole('a', other, one)).toEqual([])
})
