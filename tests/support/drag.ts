import { expect, type Page } from '@playwright/test'
import { LEVELS } from './map-file.ts'
import { point } from './map-page.ts'

/** Drags a point of a touchpoint by whole levels with the mouse, the perceived one unless said; up is positive. */
export async function dragLevels(
  page: Page,
  touchpoint: string,
  levels: number,
  line: 'Perceived' | 'Future' = 'Perceived',
): Promise<void> {
  const perceived = point(page, line, touchpoint)
  await perceived.scrollIntoViewIfNeeded()
  const word = (await perceived.getAttribute('aria-valuetext')) ?? ''
  const from = await middle(page, touchpoint, line)
  const step = await levelHeight(page)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  // In one jump, as a busy machine tells of a quick hand.
  await page.mouse.move(from.x + 3, from.y - levels * step)
  await page.mouse.up()
  await expect(perceived).toHaveAttribute('aria-valuetext', LEVELS[LEVELS.indexOf(word) + levels] ?? '')
}

/** How many pixels one level is high: told by two points that stand on different levels. */
async function levelHeight(page: Page): Promise<number> {
  const heights: { level: number; y: number }[] = await page.getByRole('slider').evaluateAll((sliders) =>
    sliders
      .filter((slider) => slider.getAttribute('aria-valuetext') !== 'Not known')
      .map((slider) => {
        const { top, height } = slider.getBoundingClientRect()
        return { level: Number(slider.getAttribute('aria-valuenow')), y: top + height / 2 }
      }),
  )
  const [one] = heights
  const other = heights.find(({ level }) => level !== one?.level)
  if (one && other) return (one.y - other.y) / (other.level - one.level)
  throw new Error('All points stand on one level, so the height of a level cannot be told')
}

async function middle(page: Page, touchpoint: string, line: 'Perceived' | 'Future'): Promise<{ x: number; y: number }> {
  const box = await point(page, line, touchpoint).boundingBox()
  if (box === null) throw new Error(`The point of ${touchpoint} is not to be seen`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
