import { LIMITS } from '~/journey/vocabulary.ts'

declare global {
  interface Window {
    /** What makes text that a browser with Trusted Types takes; browsers without them have none. */
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string }
    }
  }
}

/** Where a browser asks for it: pasted markup may be parsed. Only a page of its own is made from it, where nothing runs. */
const pasted = window.trustedTypes?.createPolicy('doorstep-pasted', { createHTML: (html) => html })

/** So much of a page is read, in characters; a list of touchpoints is never longer. */
const MOST_MARKUP = 1_000_000
/** What of a page can be one line of a list. */
const ROWS = 'tr, li'

/** The text on a clipboard, as it is where it is larger than any map; else a table or a list of a page or a spreadsheet becomes one line a row. */
export function clipboardText(data: DataTransfer | null): string {
  const plain = data?.getData('text/plain') ?? ''
  const html = data?.getData('text/html') ?? ''
  if (plain.length > LIMITS.fileBytes || html.length > LIMITS.fileBytes) return plain
  if (isMarkup(plain)) return rowsOf(plain) || plain
  // A program that knows its rows gives them as plain text with tabs, too; only where it does not, its markup is read.
  return plain.trim() === '' ? rowsOf(html) : plain
}

/** Whether a text is the source of a table or a list, and not words. */
function isMarkup(text: string): boolean {
  return (
    /^\s*<(?:!doctype|html|meta|table|tbody|thead|tr|ul|ol|li|div|section)\b/i.test(text) &&
    /<\/?(?:tr|li)\b/i.test(text)
  )
}

/** The rows of a table or a list, one a line and a tab between cells. The markup is read and never shown or run. */
function rowsOf(html: string): string {
  const plain = html.slice(0, MOST_MARKUP).replace(/\s(?:style|on\w+)\s*=\s*("[^"]*"|'[^']*')/gi, '')
  const page = new DOMParser().parseFromString(pasted?.createHTML(plain) ?? plain, 'text/html')
  for (const unseen of page.querySelectorAll('style, script, template')) unseen.remove()
  const rows = [...page.querySelectorAll(ROWS)].filter((row) => row.querySelector(ROWS) === null)
  return rows
    .map((row) => (row instanceof HTMLTableRowElement ? [...row.cells] : [row]).map(wordsOf).join('\t'))
    .join('\n')
}

function wordsOf({ textContent }: Element): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim()
}
