import type { Page } from '@playwright/test'
import type { Marked } from './marked.ts'

/** How many texts of each field are found. */
export type Counts = Readonly<Record<string, number>>

/**
 * Everything a page, or a part of it, shows or says: each piece of text that is not hidden, what stands in its fields, and the names it gives.
 */
export function piecesOf(page: Page, within = 'body'): Promise<readonly string[]> {
  return page.evaluate((inside) => {
    const pieces = new Set<string>()
    const isShown = (one: Element) =>
      (one.closest('option') ? one.closest('select') : one)?.checkVisibility({ visibilityProperty: true }) ?? false
    const named = ['aria-label', 'title', 'aria-valuetext', 'alt']
    for (const part of document.querySelectorAll(inside)) {
      const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        if (text.parentElement && !pieces.has(text.nodeValue ?? '') && isShown(text.parentElement))
          pieces.add(text.nodeValue ?? '')
      const fields = part.querySelectorAll(`input, textarea, ${named.map((name) => `[${name}]`).join()}`)
      for (const one of [part, ...fields]) {
        if (!isShown(one)) continue
        const value = one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.value : ''
        for (const said of [value, ...named.map((name) => one.getAttribute(name) ?? '')]) pieces.add(said)
      }
    }
    return [...pieces].filter((piece) => piece.includes('/*'))
  }, within)
}

/** The texts that stand whole in one of the pieces, whatever their spaces and line ends were folded into. */
export function foundIn(pieces: readonly string[], texts: readonly Marked[]): readonly Marked[] {
  const shown = pieces.map(folded)
  const numbers = new Set(shown.join('').match(NUMBER))
  const near = texts.filter(({ text }) => numbers.has(text.match(NUMBER)?.at(-1) ?? ''))
  return near.filter(({ text }) => shown.some((piece) => piece.includes(folded(text))))
}

/** The fields of some texts, each with how many. */
export function countsOf(texts: readonly Marked[]): Counts {
  const counts: Record<string, number> = {}
  for (const { field } of texts) counts[field] = (counts[field] ?? 0) + 1
  return counts
}

/** What every such text ends with. */
const NUMBER = /\/\*\u202e\d+\*\//g

/** A page folds spaces and line ends into one, and a field of one line has no line ends at all; nothing else may be lost. */
function folded(text: string): string {
  return text.replace(/[ \t\r\n\f\v]+/g, '')
}
