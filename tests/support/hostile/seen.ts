import type { Page } from '@playwright/test'
import type { Marked } from './marked.ts'

/** How many texts of each field are found. */
export type Counts = Readonly<Record<string, number>>

/**
 * Everything a page, or a part of it, shows or says: each piece of text that is not hidden, what stands in its fields, and the names it gives.
 */
export function piecesOf(page: Page, within = 'body'): Promise<readonly string[]> {
  return page.evaluate((inside) => {
    const pieces: string[] = []
    const isShown = (one: Element) =>
      (one.closest('option') ? one.closest('select') : one)?.checkVisibility({ visibilityProperty: true }) ?? false
    const named = ['aria-label', 'title', 'aria-valuetext', 'alt']
    for (const part of document.querySelectorAll(inside)) {
      const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        if (text.parentElement && (text.nodeValue ?? '').trim() !== '' && isShown(text.parentElement))
          pieces.push(text.nodeValue ?? '')
      const fields = part.querySelectorAll(`input, textarea, ${named.map((name) => `[${name}]`).join()}`)
      for (const one of [part, ...fields]) {
        if (!isShown(one)) continue
        const value = one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.value : ''
        pieces.push(value, ...named.map((name) => one.getAttribute(name) ?? ''))
      }
    }
    return pieces.filter((piece) => piece !== '')
  }, within)
}

/** The texts that stand whole in one of the pieces, whatever their spaces and line ends were folded into. */
export function foundIn(pieces: readonly string[], texts: readonly Marked[]): readonly Marked[] {
  const shown = pieces.map(folded).join('\n')
  return texts.filter(({ text }) => shown.includes(folded(text)))
}

/** The fields of some texts, each with how many. */
export function countsOf(texts: readonly Marked[]): Counts {
  const counts: Record<string, number> = {}
  for (const { field } of texts) counts[field] = (counts[field] ?? 0) + 1
  return counts
}

/** A page folds spaces and line ends into one, and a field of one line has no line ends at all; nothing else may be lost. */
function folded(text: string): string {
  return text.replace(/[ \t\r\n\f\v]+/g, '')
}
