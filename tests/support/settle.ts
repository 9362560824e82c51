import type { Page } from '@playwright/test'

/** Makes a page show all it has, as for a picture of the whole of it: what comes when it is seen, and what was asked for. */
export async function settle(page: Page): Promise<void> {
  // What stands beside the board or over it is asked for when the board is there already.
  await page.waitForFunction(
    () =>
      document.documentElement.dataset['ready'] !== undefined &&
      [...document.querySelectorAll('aside')].every((beside) => beside.childElementCount > 0),
  )
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
      window.scrollTo(0, top)
      await frame()
      await frame()
    }
    window.scrollTo(0, 0)
    // A browser leaves out what is out of sight, in a picture of the whole page as well.
    for (const element of document.querySelectorAll('main *')) {
      if (!(element instanceof HTMLElement) || getComputedStyle(element).contentVisibility !== 'auto') continue
      element.style.contentVisibility = 'visible'
    }
    await document.fonts.ready
    await frame()
  })
}
