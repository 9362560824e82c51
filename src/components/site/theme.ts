import { keepTheme, type Theme } from '~/session/theme.ts'

/** The theme that comes after the one shown: first away from what one sees, then back to the device's own. */
export function nextTheme(shown: Theme, deviceIsDark: boolean): Theme {
  const opposite = deviceIsDark ? 'light' : 'dark'
  if (shown === 'system') return opposite
  return shown === opposite ? (deviceIsDark ? 'dark' : 'light') : 'system'
}

/** The theme the page wears. */
export function shownTheme(): Theme {
  const worn = document.documentElement.dataset['theme']
  return worn === 'light' || worn === 'dark' ? worn : 'system'
}

/** Puts the next theme on and keeps it. */
export function wearNextTheme(): void {
  const theme = nextTheme(shownTheme(), matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset['theme'] = theme
  keepTheme(theme)
}
