import { budgetOf, inKilobytes } from './budget.ts'
import { bytesOf, type Sort, type Weighed } from './weigh.ts'

const HEADINGS = ['page', 'files', 'html', 'css', 'js', 'other', 'all', 'budget', 'picture', 'later', 'fonts']

/** The table of weights in kB, gzipped, ready to be printed or put into a document. */
export function printTable(weighed: readonly Weighed[], { timings }: { timings: boolean }): string {
  const headings = timings ? [...HEADINGS, 'first paint, ms', 'answers, ms'] : HEADINGS
  const rows = weighed.map((one) => (timings ? [...cells(one), ...times(one)] : cells(one)))
  const widths = headings.map((heading, at) => Math.max(heading.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`
  return [line(headings), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n')
}

/** Every file of one page, heaviest first; those asked for after the picture stood are marked. */
export function listFiles({ page, fetched, later }: Weighed): string {
  const files = [...fetched, ...later].sort((one, other) => other.bytes - one.bytes)
  const lines = files.map(({ bytes, sort, address, afterPicture }) =>
    [
      inKilobytes(bytes).padStart(7),
      sort.padEnd(5),
      new URL(address).pathname,
      afterPicture ? '(after the picture)' : '',
    ].join(' '),
  )
  return [page.name, ...lines].join('\n')
}

function cells({ page, fetched, later }: Weighed): readonly string[] {
  const of = (sort: Sort) => inKilobytes(bytesOf(fetched, (one) => one.sort === sort))
  const beforePicture = bytesOf(fetched, (one) => one.sort !== 'font' && !one.afterPicture)
  return [
    page.name,
    String(fetched.length),
    ...[of('html'), of('css'), of('js'), of('other')],
    inKilobytes(bytesOf(fetched, ({ sort }) => sort !== 'font')),
    String(budgetOf(page.kind) ?? ''),
    page.kind === 'board' ? inKilobytes(beforePicture) : '',
    later.length > 0 ? inKilobytes(bytesOf(later)) : '',
    of('font'),
  ]
}

function times({ timings: { firstPaint, ready } }: Weighed): readonly string[] {
  return [firstPaint, ready].map((time) => (time === null ? '' : time.toFixed(0)))
}
