import { expect, test } from 'vitest'
import { nextTheme } from '~/components/site/theme.ts'

test.each([
  { device: 'light', deviceIsDark: false, order: ['dark', 'light', 'system'] },
  { device: 'dark', deviceIsDark: true, order: ['light', 'dark', 'system'] },
] as const)(
  'on a $device device the first press changes what one sees, the third goes back',
  ({ deviceIsDark, order }) => {
    const [first, second, third] = order
    expect(nextTheme('system', deviceIsDark)).toBe(first)
    expect(nextTheme(first, deviceIsDark)).toBe(second)
    expect(nextTheme(second, deviceIsDark)).toBe(third)
  },
)
