import { expect, type Page, test } from '@playwright/test'
import type { Marked } from './marked.ts'
import { type Counts, countsOf, foundIn, piecesOf } from './seen.ts'
import { strayTexts } from './stray.ts'

/** Looks at one view after the other for hostile texts: that each that belongs there is shown, whole, and that none did anything. */
export interface Watch {
  /**
   * Expects a view to show so many texts of each field, and no others: all of the page, or what stands `within`. What scrolls
   * is scrolled through.
   */
  view(name: string, expected: Counts, part?: { readonly within?: string; readonly scroller?: string }): Promise<void>
}

/** Each view is looked at, whatever another one lacks. */
const soon = expect.configure({ soft: true })

export function watchFor(page: Page, texts: readonly Marked[]): Watch {
  return {
    async view(name, expected, { within, scroller } = {}) {
      const seen = new Set<Marked>()
      let at = 0
      await soon
        .poll(
          async () => {
            if (scroller) at = await scrolledOn(page, scroller, at)
            else seen.clear()
            for (const one of foundIn(await piecesOf(page, within), texts)) seen.add(one)
            return countsOf([...seen])
          },
          { message: name, intervals: [20], timeout: scroller ? 25_000 : 10_000 },
        )
        .toEqual(expected)
      soon(await strayTexts(page), `${name}: beside other words`).toEqual([])
      await expectCalm(page, name)
      const total = Object.values(expected).reduce((sum, count) => sum + count, 0)
      test.info().annotations.push({ type: name, description: `${total} expected, ${seen.size} found` })
    },
  }
}

/** Scrolls to a part of what is wider or longer than its frame, waits until it is drawn, and gives the next part. */
function scrolledOn(page: Page, scroller: string, at: number): Promise<number> {
  return page.locator(scroller).evaluate(async (frame, part) => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = frame
    const parts = Math.max(Math.ceil(scrollWidth / clientWidth), Math.ceil(scrollHeight / clientHeight))
    const [wide, high] = [scrollWidth > clientWidth + 1, scrollHeight > clientHeight + 1]
    if (high) frame.scrollTop = part * clientHeight * 0.8
    if (wide && !high) frame.scrollLeft = part * clientWidth * 0.8
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame)
    return (part + 1) % (parts * 1.25 + 1)
  }, at)
}

/** Nothing ran, nothing became an element that we do not make, and the page is where it was. */
async function expectCalm(page: Page, name: string): Promise<void> {
  const found = await page.evaluate(() => {
    const made = [...document.querySelectorAll('*')]
    const odd =
      'iframe, object, embed, base, portal, marquee, math, plaintext, foreignObject, animate, set, h1 h1, x-doorstep'
    return {
      ran: Reflect.get(window, '__ran'),
      polluted: Reflect.get({}, 'polluted'),
      handlers: made.filter(({ attributes }) => [...attributes].some((one) => one.name.startsWith('on'))).length,
      odd: [...document.querySelectorAll(odd)].map(({ outerHTML }) => outerHTML),
      scripts: [...document.scripts].filter(({ text }) => text.includes('__ran')).length,
      images: [...document.images].map(({ src }) => src).filter((src) => !/\.(png|svg)$/.test(src)),
      links: [...document.links]
        .map(({ protocol, host }) => protocol + host)
        .filter((to) => to !== location.protocol + location.host),
    }
  })
  soon(found, `${name}: nothing ran`).toEqual({
    ...{ ran: undefined, polluted: undefined, handlers: 0 },
    ...{ odd: [], scripts: 0, images: [], links: [] },
  })
}
