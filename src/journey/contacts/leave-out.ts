import { LIMITS } from '../vocabulary.ts'
import { findContacts } from './find.ts'

/** How a reader sees that something stood there. */
export const LEFT_OUT = '[left out]'

/** What of customers stands in a map, each once, in the order of the file. */
export interface Contacts {
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  /** Full names of somebody that a persona is reached by and a customer's words speak of. */
  readonly names: readonly string[]
}

/** Keys of what is no text of a person: ids, times and words of the format. */
const NO_TEXT = new Set([
  'id',
  'format',
  'createdAt',
  'updatedAt',
  'touchpoint',
  'persona',
  'owner',
  'support',
  'lasts',
  'due',
  'date',
  'at',
])
/** A text of a written file, and whether it is a key. Written files have each key on a line of its own. */
const TOKEN = /"((?:[^"\\]|\\.)*)"(:?)/g
const FULL_NAME = /\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,2}/gu

/** The phone numbers, e-mail addresses and names of customers that stand in a map's file. */
export function contactsIn(file: string): Contacts {
  const phones = new Set<string>()
  const emails = new Set<string>()
  const names = namesIn(file)
  eachText(file, (text) => {
    for (const { sort, text: found } of findContacts(text)) (sort === 'phone' ? phones : emails).add(found)
    return text
  })
  return { phones: [...phones], emails: [...emails], names }
}

/** The same file with a sign where each of them stood; everything else is the same byte for byte. */
export function withoutContacts(file: string): string {
  const names = namesIn(file)
  return eachText(file, (text, key) => {
    const named = key === 'quote' || key === 'contact' ? spansOf(text, names) : []
    const all = [...reachIn(text), ...named].sort((a, b) => a.from - b.from)
    const marked = cut(text, all, LEFT_OUT)
    return marked.length <= LIMITS.text ? marked : cut(text, all, '…')
  })
}

/** One text with a sign where each phone number and e-mail address stood. */
export function withoutReach(text: string): string {
  return cut(text, reachIn(text), LEFT_OUT)
}

function reachIn(text: string): Span[] {
  return findContacts(text).map(({ from, text: { length } }) => ({ from, to: from + length }))
}

function namesIn(file: string): readonly string[] {
  const reached = new Set<string>()
  let quotes = ''
  eachText(file, (text, key) => {
    if (key === 'contact') for (const [name] of text.matchAll(FULL_NAME)) reached.add(name)
    if (key === 'quote') quotes += `${text}\n`
    return text
  })
  return [...reached].filter((name) => quotes.includes(name))
}

/** Every text that somebody wrote, replaced by what `change` makes of it. */
function eachText(file: string, change: (text: string, key: string) => string): string {
  let key = ''
  return file.replace(TOKEN, (token, inside: string, colon: string) => {
    if (colon !== '') {
      key = inside
      return token
    }
    if (NO_TEXT.has(key)) return token
    const text: unknown = JSON.parse(`"${inside}"`)
    if (typeof text !== 'string') return token
    const changed = change(text, key)
    return changed === text ? token : JSON.stringify(changed)
  })
}

interface Span {
  readonly from: number
  readonly to: number
}

function spansOf(text: string, names: readonly string[]): Span[] {
  return names.flatMap((name) => {
    const spans: Span[] = []
    for (let from = text.indexOf(name); from !== -1; from = text.indexOf(name, from + name.length))
      spans.push({ from, to: from + name.length })
    return spans
  })
}

function cut(text: string, spans: readonly Span[], mark: string): string {
  let made = ''
  let at = 0
  for (const { from, to } of spans) {
    if (from < at) continue
    made += text.slice(at, from) + mark
    at = to
  }
  return made + text.slice(at)
}
