import { expect, test } from 'vitest'
import { pathOn, takePath } from '~/session/person.ts'
import { createPreferences } from '~/session/preferences.ts'
import type { Ports } from '~/session/wiring.ts'
import { PREFS, QUARANTINE } from '~/storage/keys.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'

function portsWith(text: string): Ports {
  const shelf = memoryShelf()
  shelf.write(PREFS, text)
  return { shelf, now: () => '2026-11-22T09:00:00.000Z', newId: () => 'new' }
}

test('what is set is found again, and keys of others stay', () => {
  const ports = portsWith('{"theme":"dark","sound":"off"}')
  createPreferences(ports).setPlace('one', { view: 'table', touchpoint: 'wait-1', scrolled: 120 })
  createPreferences(ports).showPersona('one', 'denise')
  const kept = createPreferences(ports).preferences.get()
  expect(kept).toMatchObject({ theme: 'dark', sound: 'off', person: 'me', personas: { one: 'denise' } })
  expect(kept.places['one']).toEqual({ view: 'table', touchpoint: 'wait-1', scrolled: 120 })
})

test.each([['[]'], ['"dark"'], ['{"theme":'], ['7'], ['']])('damaged text goes to quarantine: %j', (damaged) => {
  const ports = portsWith(damaged)
  expect(createPreferences(ports).preferences.get().theme).toBe('system')
  expect(ports.shelf.read(PREFS)).toEqual({ ok: true, value: null })
  expect(ports.shelf.read(`${QUARANTINE}2026-11-22T09:00:00.000Z`)).toEqual({ ok: true, value: damaged })
})

test('a wrong value counts as the usual one', () => {
  const ports = portsWith(
    '{"theme":"pink","person":7,"personas":{"one":7},"places":{"one":{"view":"moon","scrolled":-4},"two":3}}',
  )
  const { theme, person, personas, places } = createPreferences(ports).preferences.get()
  expect({ theme, person, personas, places }).toEqual({
    theme: 'system',
    person: 'me',
    personas: {},
    places: { one: { view: 'board', touchpoint: null, scrolled: 0 } },
  })
})

test.each(['board', 'table', 'insights'] as const)('the view %s is remembered', (view) => {
  const ports = portsWith('{}')
  createPreferences(ports).setPlace('one', { view, touchpoint: null, scrolled: 0 })
  expect(createPreferences(ports).preferences.get().places['one']?.view).toBe(view)
})

test('a path is chosen for whoever learns, beside all other preferences', () => {
  const { shelf } = portsWith('{"theme":"dark","person":"ana","paths":{"me":"owner"}}')
  takePath(shelf, 'technician')
  expect(shelf.read(PREFS)).toEqual({
    ok: true,
    value: '{"theme":"dark","person":"ana","paths":{"me":"owner","ana":"technician"}}',
  })
  expect([pathOn(shelf, 'me'), pathOn(shelf, 'ana'), pathOn(shelf, 'bo')]).toEqual(['owner', 'technician', null])
})

test('setting another preference leaves the chosen paths alone', () => {
  const ports = portsWith('{"paths":{"me":"owner"}}')
  createPreferences(ports).set({ theme: 'dark' })
  expect(pathOn(ports.shelf, 'me')).toBe('owner')
})

test.each([['[]'], ['{"theme":'], ['7']])('no path is written over text that cannot be read: %j', (damaged) => {
  const { shelf } = portsWith(damaged)
  takePath(shelf, 'owner')
  expect(shelf.read(PREFS)).toEqual({ ok: true, value: damaged })
  expect(pathOn(shelf, 'me')).toBeNull()
})
