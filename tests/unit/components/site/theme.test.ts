import { expect, test } from 'vitest'
import { nextTheme } from '~/components/site/theme.ts'

test.each([
  { device: 'light', deviceIsDark: false, order: ['dark', 'light', 'sunlight', 'system'] },
  { device: 'dark', deviceIsDark: true, order: ['light', 'dark', 'sunlight', 'system'] },
] as const)(
  'on a $device device the first press changes what one sees, the fourth goes back',
  ({ deviceIsDark, order }) => {
    const [first, second, third, fourth] = order
    expect(nextTheme('system', deviceIsDark)).toBe(first)
    expect(nextTheme(first, deviceIsDark)).toBe(second)
    expect(nextTheme(second, deviceIsDark)).toBe(third)
    expect(nextTheme(third, deviceIsDark)).toBe(fourth)
  },
)
