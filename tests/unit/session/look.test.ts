import { expect, test } from 'vitest'
import { LANES, readLook } from '~/session/look.ts'
import { createPreferences } from '~/session/preferences.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'

test('a map nobody has looked at shows today, in order, with its owners and its friction', () => {
  const { line, axis, beside, lanes } = readLook(undefined)
  expect({ line, axis, beside }).toEqual({ line: 'today', axis: 'order', beside: [] })
  expect(lanes.map(({ lane }) => lane)).toEqual(LANES)
  expect(lanes.filter(({ shown }) => shown).map(({ lane }) => lane)).toEqual(['owner', 'friction'])
})

test('what cannot be read counts as usual, and every lane is there once', () => {
  const lanes = [{ lane: 'thinks', shown: true, open: false }, { lane: 'moon', shown: true }, null, { lane: 'thinks' }]
  const look = readLook({ line: 7, axis: 'moon', beside: ['denise', 3], lanes })
  expect(look).toMatchObject({ line: 'today', axis: 'order', beside: ['denise'] })
  expect(look.lanes[0]).toEqual({ lane: 'thinks', shown: true, open: false })
  expect([...look.lanes.map(({ lane }) => lane)].sort()).toEqual([...LANES].sort())
})

test('how one looks at a map is kept for that map', () => {
  const ports = { shelf: memoryShelf(), now: () => '2026-11-28T09:00:00.000Z', newId: () => 'new' }
  createPreferences(ports).setLook('one', { ...readLook(undefined), line: 'future' })
  const { looks } = createPreferences(ports).preferences.get()
  expect(readLook(looks['one']).line).toBe('future')
  expect(readLook(looks['two']).line).toBe('today')
})
