/** One tag of a component in a lesson, such as `<Claim id="peak-end" />`. */
export interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly line: number
  /** `</Scene>` */
  readonly closing: boolean
  /** Stands by itself, with nothing inside. */
  readonly empty: boolean
  /** Where it begins and ends in the text. */
  readonly from: number
  readonly to: number
}

const TAG = /<(\/?)([A-Z][A-Za-z0-9]*)((?:\s+[A-Za-z][\w-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s*(\/?)>/g
const ATTRIBUTE = /([A-Za-z][\w-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|\{([^{}]*)\}))?/g

/** The tags of all components in a lesson's words, in order. What stands in code or in a comment is none. */
export function tagsOf(body: string, firstLine: number): readonly Tag[] {
  const text = withoutCode(body)
  const tags: Tag[] = []
  let line = firstLine
  let seen = 0
  for (const found of text.matchAll(TAG)) {
    const [whole, slash, name = '', attributes = '', end] = found
    line += newlinesIn(text.slice(seen, found.index))
    seen = found.index
    tags.push({
      name,
      attributes: attributesOf(attributes),
      line,
      closing: slash === '/',
      empty: end === '/',
      from: found.index,
      to: found.index + whole.length,
    })
  }
  return tags
}

/** Where a component begins of which no more than its name can be read. */
export function unreadTags(body: string, firstLine: number): readonly Pick<Tag, 'name' | 'line'>[] {
  const tags = tagsOf(body, firstLine)
  return [...withoutCode(body).matchAll(/(?<!\\)<\/?([A-Z][\w.]*)/g)]
    .filter(({ index }) => !tags.some(({ from, to }) => from <= index && index < to))
    .map(({ index, 1: name = '' }) => ({ name, line: lineAt(body, index, firstLine) }))
}

/** The text with code and comments blanked out, letter for letter, so that every other place stays where it was. */
export function withoutCode(body: string): string {
  return body
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, blank)
    .replace(/^(```|~~~)[^\n]*\n[\s\S]*?^\1[^\n]*$/gm, blank)
    .replace(/`[^`\n]*`/g, blank)
}

/** As many spaces as the text has letters; its lines stay lines. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

/** The line a place in the text is on. */
export function lineAt(text: string, place: number, firstLine: number): number {
  return firstLine + newlinesIn(text.slice(0, place))
}

function newlinesIn(text: string): number {
  return text.split('\n').length - 1
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(
    ([, name = '', double, single, braced]) => [name, double ?? single ?? braced ?? ''] as const,
  )
  return new Map(pairs)
}
