/** Ends of lines, whatever program they come from. */
const ENDS = '\\r\\n|[\\n\\r\\v\\f\\u0085\\u2028\\u2029]'
const END = new RegExp(ENDS, 'y')
/** A spreadsheet puts marks around a cell with a break or a mark in it, and doubles the marks inside. */
const QUOTED = new RegExp(`"((?:[^"]|""){0,4000})" *(?=\\t|${ENDS}|$)`, 'y')
const NEEDS_MARKS = new RegExp(`\\t|""|${ENDS}`)
const PLAIN = /[^\t\n\r\v\f\u0085\u2028\u2029]*/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: characters that nobody can see have no place in a title
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f]/g

/** The rows of a text with their cells, one line each; a list without tabs has one cell a row. Rows without words are left out. */
export function rowsOf(given: string): readonly (readonly string[])[] {
  const text = given.replace(UNSEEN, '')
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(text)
  }
  for (;;) {
    const quoted = text[at] === '"' ? take(QUOTED) : null
    const marked = quoted !== null && NEEDS_MARKS.test(quoted[1] ?? '')
    const cell = marked ? quoted : take(PLAIN)
    at += cell?.[0].length ?? 0
    row.push((marked ? (cell?.[1] ?? '').replaceAll('""', '"') : (cell?.[0] ?? '')).replace(/\s+/g, ' ').trim())
    if (text[at] === '\t') {
      at += 1
      continue
    }
    if (row.some((one) => one !== '')) rows.push(row)
    row = []
    const end = take(END)
    if (end === null) return rows
    at += end[0].length
  }
}
