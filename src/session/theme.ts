import { PREFS } from '~/storage/keys.ts'
import { localShelf } from '~/storage/local-shelf.ts'
import type { Shelf } from '~/storage/shelf.ts'

export const THEMES = ['system', 'light', 'dark', 'sunlight'] as const
export type Theme = (typeof THEMES)[number]

/**
 * Keeps the chosen theme beside the other preferences, which stay as they are; small enough for every page.
 * Text that is no JSON object goes to quarantine first. Where nothing can be kept, the theme lasts as long as the page.
 */
export async function keepTheme(theme: Theme, shelf: Shelf = localShelf(() => window.localStorage)): Promise<void> {
  const found = shelf.read(PREFS)
  if (!found.ok) return
  const preferences = objectIn(found.value)
  if (preferences === null && found.value !== null) {
    const { setAside } = await import('~/storage/quarantine.ts')
    if (!setAside(shelf, PREFS, found.value, () => new Date().toISOString()).ok) return
  }
  shelf.write(PREFS, JSON.stringify({ ...preferences, theme }))
}

function objectIn(text: string | null): object | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    return typeof value === 'object' && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
