import { expect, test } from 'vitest'
import { putAside, rulesAside } from '~/session/coach-aside.ts'
import { createPreferences } from '~/session/preferences.ts'
import type { Ports } from '~/session/wiring.ts'
import { PREFS } from '~/storage/keys.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'

test('what the coach said is put aside by map, and brought back', () => {
  const shelf = memoryShelf()
  const ports: Ports = { shelf, now: () => '2026-11-22T09:00:00.000Z', newId: () => 'new' }
  shelf.write(PREFS, '{"theme":"dark","coachAside":{"one":["K9",7],"two":"K1"}}')
  expect([rulesAside('one', ports), rulesAside('two', ports), rulesAside('three', ports)]).toEqual([['K9'], [], []])
  putAside('one', 'K2', true, ports)
  putAside('one', 'K2', true, ports)
  putAside('two', 'K1', true, ports)
  expect(createPreferences(ports).preferences.get()).toMatchObject({
    theme: 'dark',
    coachAside: { one: ['K9', 'K2'], two: ['K1'] },
  })
  putAside('one', 'K9', false, ports)
  expect(rulesAside('one', ports)).toEqual(['K2'])
})
