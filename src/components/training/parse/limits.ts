import { readListed } from './listed.ts'
import { wordsOf } from './markup.ts'
import { type Place, stopBuild } from './place.ts'

/** What somebody may give without asking: who, when, and what. */
export interface LimitRow {
  readonly role: string
  readonly when: string
  readonly give: string
}

/** Reads the rows of a card of limits: `- Technician | More than 30 minutes late | Take the visit fee off`. */
export function readLimits(
  html: string | undefined,
  place: Place,
): { readonly intro: string; readonly rows: readonly LimitRow[] } {
  const { intro, items } = readListed(html, place)
  const rows = items.map((item) => {
    const line = wordsOf(item.html)
    const [role = '', when = '', give = '', ...more] = line.split('|').map((part) => part.trim())
    if (role === '' || when === '' || give === '' || more.length > 0) {
      stopBuild(place, `"${line}" does not have three parts.`, 'Write "role | when | what they may give".')
    }
    return { role, when, give }
  })
  if (rows.length === 0 || rows.length > 12) {
    stopBuild(place, `there are ${rows.length} rows.`, 'Write one to twelve, so that it stays a card.')
  }
  return { intro, rows }
}
