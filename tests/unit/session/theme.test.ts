import { expect, test } from 'vitest'
import { keepTheme } from '~/session/theme.ts'
import { PREFS, QUARANTINE } from '~/storage/keys.ts'
import { aStorage } from '../../support/storage.ts'

/** A storage in which preferences stand as this text. */
function keeping(text: string) {
  const storage = aStorage()
  storage.setItem(PREFS, text)
  return storage
}

test('the theme is kept beside the other preferences, unknown ones too', async () => {
  const storage = keeping('{"person":"luis","theme":"light","later":[1]}')
  await keepTheme('dark', () => storage)
  expect(storage.getItem(PREFS)).toBe('{"person":"luis","theme":"dark","later":[1]}')
})

test('without preferences the theme is the first one', async () => {
  const storage = aStorage()
  await keepTheme('dark', () => storage)
  expect(storage.getItem(PREFS)).toBe('{"theme":"dark"}')
})

test.each(['{"theme":', '"dark"', '[]', '7', 'null'])(
  'preferences that read %s go to quarantine unchanged',
  async (text) => {
    const storage = keeping(text)
    await keepTheme('dark', () => storage)
    const names = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
    const aside = names.find((key) => key.startsWith(QUARANTINE))
    expect(storage.getItem(aside ?? '')).toBe(text)
    expect(storage.getItem(PREFS)).toBe('{"theme":"dark"}')
  },
)

test('preferences that cannot be put aside stay as they are, and a storage that refuses stops nothing', async () => {
  const full = aStorage((texts, key, text) => {
    if (key !== PREFS) throw new DOMException('full', 'QuotaExceededError')
    texts.set(key, text)
  })
  full.setItem(PREFS, '{"theme":')
  await keepTheme('dark', () => full)
  expect(full.getItem(PREFS)).toBe('{"theme":')
  await keepTheme('dark', () => {
    throw new DOMException('forbidden', 'SecurityError')
  })
})
