import type { FileProblem } from '~/training/prose/lesson-text.ts'
import type { SheetBlock } from '~/training/sheet.ts'
import type { Collected } from './collect.ts'

const PARTS = ['boxes', 'steps', 'lines', 'say', 'text', 'columns'] as const

/** Each part of a sheet that holds nothing or two things, and each table without rows. */
export function wrongSheets({ sheets }: Collected): FileProblem[] {
  return sheets.flatMap(({ file, value }) =>
    value.blocks.flatMap((block, place) => {
      const wrong = wrongBlock(block)
      return wrong === null
        ? []
        : [{ file, line: 1, message: `Part ${place + 1} ${wrong.what}.`, instead: wrong.instead }]
    }),
  )
}

function wrongBlock(block: SheetBlock): { readonly what: string; readonly instead: string } | null {
  const held = PARTS.filter((part) => block[part] !== undefined)
  const instead = `Give it one of: ${PARTS.join(', ')}.`
  if (held.length === 0) return { what: 'holds nothing', instead }
  if (held.length > 1) return { what: `holds ${held.join(' and ')}`, instead: 'Make two parts of it.' }
  const { columns, rows, empty } = block
  if (columns === undefined && (rows !== undefined || empty !== undefined))
    return { what: 'has rows and no columns', instead: 'Write columns: [ … ] above them.' }
  if (columns !== undefined && rows === undefined && empty === undefined)
    return { what: 'is a table without rows', instead: 'Write rows, or empty: 8 for eight empty ones.' }
  if (columns !== undefined && rows?.some((row) => row.length !== columns.length) === true)
    return {
      what: `has a row that does not fill its ${columns.length} columns`,
      instead: 'Write "" where a cell stays empty.',
    }
  return null
}
