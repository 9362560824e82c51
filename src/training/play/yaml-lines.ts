import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml'
import { ok, type Result, refuse } from '~/foundation/result.ts'
import type { Problem } from '../problem.ts'

/** What a YAML text says, and on which line each field stands. */
export interface YamlText {
  readonly value: unknown
  /** The line of a field; of the nearest field around it where it is missing. A number counts fields as well as list items. */
  lineOf(path: readonly (string | number)[]): number
}

/** How values are read: as `texts` every one stays a text, a list or a Map; as `data` numbers, yes and no are what they say. */
export type YamlReading = 'texts' | 'data'

/** Reads YAML, and JSON with it; `firstLine` is the file's line on which the text begins. Aliases are refused. */
export function readYamlText(
  text: string,
  firstLine: number,
  reading: YamlReading,
): Result<YamlText, readonly Problem[]> {
  const lineCounter = new LineCounter()
  const at = (offset: number) => firstLine - 1 + Math.max(1, lineCounter.linePos(offset).line)
  try {
    const schema = reading === 'texts' ? 'failsafe' : 'core'
    const document = parseDocument(text, { schema, lineCounter, prettyErrors: false, logLevel: 'silent' })
    const [error] = document.errors
    if (error) return refuse([{ line: at(openedAt(document, error)), ...inPlainWords(error.code) }])
    let alias: number | null = null
    visit(document, {
      Alias(_, node) {
        alias = node.range?.[0] ?? 0
        return visit.BREAK
      },
    })
    if (alias !== null) return refuse([{ line: at(alias), ...ALIAS }])
    const value: unknown = document.toJS({ mapAsMap: reading === 'texts', maxAliasCount: 0 })
    return ok({ value, lineOf: (path) => at(offsetOf(document.contents, path)) })
  } catch {
    return refuse([{ line: firstLine, ...inPlainWords('') }])
  }
}

/** Where the innermost quote or bracket opens that is never closed; for any other mistake where it shows. */
function openedAt(document: Document.Parsed, { code, pos: [found] }: YAMLParseError): number {
  let opened: number | null = null
  visit(document, {
    Node(_, node) {
      const isOpen = isCollection(node) ? node.flow === true : isScalar(node) && /^QUOTE/.test(node.type ?? '')
      if (isOpen && node.range?.[1] === found) opened = node.range[0]
    },
  })
  return code === 'MISSING_CHAR' || code === 'BAD_INDENT' ? (opened ?? found) : found
}

const ALIAS = {
  message: 'A text that begins with * or & means something else here.',
  instead: 'Put it in double quotes.',
}

function inPlainWords(code: string): Omit<Problem, 'line'> {
  if (code === 'DUPLICATE_KEY') return { message: 'This field stands here twice.', instead: 'Keep one of the two.' }
  if (code === 'TAB_AS_INDENT') return { message: 'This line begins with a tab.', instead: 'Use spaces instead.' }
  return {
    message: 'This line cannot be read as "name: value".',
    instead: 'Put the value in double quotes, and close every quote and bracket.',
  }
}

function offsetOf(contents: unknown, path: readonly (string | number)[]): number {
  let node = contents
  let offset = 0
  for (const key of path) {
    if (isMap(node)) {
      const pair = typeof key === 'number' ? node.items[key] : node.items.find((item) => String(item.key) === key)
      offset = startOf(pair?.key) ?? offset
      node = pair?.value
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key]
      offset = startOf(node) ?? offset
    }
  }
  return offset
}

function startOf(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null
  const { range } = node
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null
}
