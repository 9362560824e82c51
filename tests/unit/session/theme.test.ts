import { expect, test } from 'vitest'
import { keepTheme } from '~/session/theme.ts'
import { PREFS, QUARANTINE } from '~/storage/keys.ts'
import { memoryShelf } from '~/storage/memory-shelf.ts'

/** A shelf on which preferences stand as this text. */
function aShelf(text: string) {
  const shelf = memoryShelf()
  shelf.write(PREFS, text)
  return shelf
}

test('the theme is kept beside the other preferences, unknown ones too', async () => {
  const shelf = aShelf('{"person":"luis","theme":"light","later":[1]}')
  await keepTheme('dark', shelf)
  expect(shelf.read(PREFS)).toEqual({ ok: true, value: '{"person":"luis","theme":"dark","later":[1]}' })
})

test('without preferences the theme is the first one', async () => {
  const shelf = memoryShelf()
  await keepTheme('dark', shelf)
  expect(shelf.read(PREFS)).toEqual({ ok: true, value: '{"theme":"dark"}' })
})

test.each(['{"theme":', '"dark"', '[]', '7', 'null'])(
  'preferences that read %s go to quarantine unchanged',
  async (text) => {
    const shelf = aShelf(text)
    await keepTheme('dark', shelf)
    const keys = shelf.keys()
    const aside = keys.ok ? keys.value.find((key) => key.startsWith(QUARANTINE)) : undefined
    expect(shelf.read(aside ?? '')).toEqual({ ok: true, value: text })
    expect(shelf.read(PREFS)).toEqual({ ok: true, value: '{"theme":"dark"}' })
  },
)
