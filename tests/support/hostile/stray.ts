import type { Page } from '@playwright/test'

/**
 * Hostile texts that could turn around what stands beside them: those that share a line with something behind them, or with
 * another such text, and are kept apart from it neither by an element of their own (a block, or `unicode-bidi`) nor by the
 * signs for that (FSI … PDI). What only stands before them, our own words, no text can reach.
 */
export function strayTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isApart = (one: Element) => {
      const { unicodeBidi, display } = getComputedStyle(one)
      return /isolate|plaintext/.test(unicodeBidi) || !/^(inline|contents)$/.test(display) || one.localName === 'text'
    }
    const lines = new Map<Element, string>()
    /** A script that is edited is one text, whatever its parts. */
    const edited = [...document.querySelectorAll('textarea')].map(({ value }) => value)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      let home = text.parentElement
      // What is for a screen reader alone is on no line.
      if (!home?.checkVisibility({ visibilityProperty: true }) || home.closest('.visually-hidden')) continue
      while (home && !isApart(home)) home = home.parentElement
      if (home) lines.set(home, (lines.get(home) ?? '') + text.nodeValue)
    }
    const ISOLATES = ['\u2066', '\u2067', '\u2068']
    /** What stands between none of our signs. */
    const outside = (line: string) => {
      let depth = 0
      return [...line].filter((sign) => {
        if (depth > 0) depth += ISOLATES.includes(sign) ? 1 : sign === '\u2069' ? -1 : 0
        else if (sign === '\u2068') depth = 1
        else return true
        return false
      })
    }
    // Where line ends are kept, each is a line for itself.
    const all = [...lines].flatMap(([home, text]) => {
      const kept = getComputedStyle(home).whiteSpaceCollapse.startsWith('preserve')
      return (kept ? text.split('\n') : [text]).map((line) => [home, line] as const)
    })
    return all.flatMap(([home, line]) => {
      // Each text ends with its number, so that one behind which no word comes is the last of its line.
      const behind = outside(line)
        .join('')
        .split(/\/\*\u202e\d+\*\//)
        .slice(1)
      if (behind.length === 0 || (behind.length === 1 && !/[\p{L}\p{N}]/u.test(behind[0] ?? ''))) return []
      if (edited.some((value) => value.includes(line.trim()))) return []
      return [`${home.localName}.${home.className}: ${line.trim().slice(0, 160)}`]
    })
  })
}
