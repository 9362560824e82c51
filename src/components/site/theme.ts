import { keepTheme, THEMES, type Theme } from '~/session/theme.ts'

/** Said on the document, with the theme as `detail`, whenever somebody chooses one. */
export const THEME_CHOSEN = 'doorstep:theme'

/** The theme that comes after the one shown: away from what one sees, back to it, out into the sun, then as the device has it. */
export function nextTheme(shown: Theme, deviceIsDark: boolean): Theme {
  const order: readonly Theme[] = deviceIsDark
    ? ['system', 'light', 'dark', 'sunlight']
    : ['system', 'dark', 'light', 'sunlight']
  return order[(order.indexOf(shown) + 1) % order.length] ?? 'system'
}

/** Puts a theme on wherever it is chosen, in the header or in the settings. */
export function wearChosenThemes(): void {
  document.addEventListener(THEME_CHOSEN, (event) => {
    const theme = event instanceof CustomEvent ? THEMES.find((known) => known === event.detail) : undefined
    if (theme) document.documentElement.dataset['theme'] = theme
  })
}

/** Chooses the next theme, and keeps it. */
export function chooseNextTheme(): void {
  const shown = THEMES.find((known) => known === document.documentElement.dataset['theme']) ?? 'system'
  const theme = nextTheme(shown, matchMedia('(prefers-color-scheme: dark)').matches)
  document.dispatchEvent(new CustomEvent(THEME_CHOSEN, { detail: theme }))
  void keepTheme(theme)
}
