/** The name that storage has for it; said here, so that the way to the shelf is no part of every page. */
const PREFS = 'doorstep:prefs'

export const THEMES = ['system', 'light', 'dark', 'sunlight'] as const
export type Theme = (typeof THEMES)[number]

/**
 * Keeps the chosen theme beside the other preferences, which stay as they are; small enough for every page.
 * Text that is no JSON object goes to quarantine first. Where nothing can be kept, the theme lasts as long as the page.
 */
export async function keepTheme(theme: Theme, storage: () => Storage = () => localStorage): Promise<void> {
  try {
    const text = storage().getItem(PREFS)
    const preferences = objectIn(text)
    if (preferences === null && text !== null) {
      const { preferencesAside } = await import('./preferences-aside.ts')
      if (!preferencesAside(storage, text)) return
    }
    storage().setItem(PREFS, JSON.stringify({ ...preferences, theme }))
  } catch {
    // The page wears it all the same.
  }
}

function objectIn(text: string | null): object | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    return typeof value === 'object' && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
