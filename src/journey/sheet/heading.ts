import { SHEET_COLUMNS, SHEET_FEELINGS, type SheetColumn, type SheetFeeling, type SheetWords } from './columns.ts'

/** What a column of a sheet holds; null for one that has no place in a map. */
export type Heading =
  | { readonly column: SheetColumn }
  | { readonly feeling: SheetFeeling; readonly persona: string }
  | null

/** What the columns are by their first row; of two that say the same the first counts. */
export function headingsOf(row: readonly string[], words: SheetWords): readonly Heading[] {
  const taken = new Set<string>()
  return row.map((cell) => {
    const heading = headingOf(cell, words)
    const name = JSON.stringify(heading)
    if (heading === null || taken.has(name)) return null
    taken.add(name)
    return heading
  })
}

function headingOf(cell: string, words: SheetWords): Heading {
  const said = cell.trim()
  const column = SHEET_COLUMNS.find((one) => isNamed(said, one, words.columns[one]))
  if (column) return { column }
  if (words.titles.includes(said.toLowerCase())) return { column: 'title' }
  const colon = said.indexOf(':')
  const name = colon < 0 ? '' : said.slice(colon + 1).trim()
  const about = (colon < 0 ? said : said.slice(0, colon)).trim()
  const feeling = SHEET_FEELINGS.find((one) => isNamed(about, one, words.columns[one]))
  return feeling ? { feeling, persona: name || words.customer } : null
}

function isNamed(said: string, key: string, name: string): boolean {
  const small = said.toLowerCase()
  return small === name.toLowerCase() || small === key.toLowerCase()
}
