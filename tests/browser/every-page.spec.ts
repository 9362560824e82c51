import { AxeBuilder } from '@axe-core/playwright'
import { KINDS } from '../support/kinds.ts'
import { expect, test } from '../support/test.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What a theme of other colours and thicker lines can break. */
const LOOKS = ['color-contrast', 'target-size', 'link-in-text-block']

for (const { name, open } of KINDS) {
  for (const [width, height] of [
    [1440, 900],
    [360, 740],
  ] as const) {
    test.describe(`${name} at ${width} px`, () => {
      test.use({ viewport: { width, height } })

      test('has nothing axe would mend in any theme, and no sideways scroll', async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
        await open(page)
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
        expect.soft(violations.map(told), 'light').toEqual([])
        // Another theme is the same page in other clothes.
        for (const theme of ['dark', 'sunlight'] as const) {
          await page.evaluate((worn) => document.documentElement.setAttribute('data-theme', worn), theme)
          const dressed = await new AxeBuilder({ page }).withRules(LOOKS).analyze()
          expect.soft(dressed.violations.map(told), theme).toEqual([])
        }
        const { scroll, client } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          client: document.documentElement.clientWidth,
        }))
        expect.soft(scroll, 'width of what can be scrolled').toBeLessThanOrEqual(client)
      })
    })
  }
}

function told({ id, nodes }: { id: string; nodes: readonly { target: unknown; failureSummary?: string }[] }): string {
  const places = nodes
    .slice(0, 5)
    .map(({ target, failureSummary }) => `${target} (${failureSummary?.split('\n')[1]?.trim()})`)
  return `${id}, ${nodes.length} times: ${places.join('; ')}`
}
