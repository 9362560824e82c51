import { href } from '~/site.ts'

/** A page, or a part of one, that holds the words. */
export interface Found {
  readonly title: string
  readonly url: string
  readonly excerpt: string
  /** What the page calls itself with `searchable`. */
  readonly kind: string
}

interface Part {
  readonly title: string
  readonly url: string
  readonly excerpt: string
}

interface Page extends Part {
  readonly meta: Readonly<Record<string, string>>
  readonly sub_results: readonly Part[]
}

interface Index {
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<Page> }[] }>
}

const SHOWN = 12
/** So that words leave room for lessons and role-plays. */
const WORDS_SHOWN = 4

let index: Promise<Index> | null = null
let tries = 0

/** The best pages for a query. The index is fetched with the first one; throws where that fails, and the next call tries again. */
export async function find(query: string): Promise<readonly Found[]> {
  index ??= fetchIndex()
  try {
    const { results } = await (await index).search(query)
    const pages = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()))
    return pages.flatMap((page) => toFound(page, query)).slice(0, SHOWN)
  } catch (error) {
    index = null
    throw error
  }
}

/** The number keeps a browser from answering a second try with the first one's failure. */
function fetchIndex(): Promise<Index> {
  tries += 1
  return import(/* @vite-ignore */ href(`pagefind/pagefind.js${tries > 1 ? `?try=${tries}` : ''}`))
}

/** A page of words is a list of entries, so its best ones are found, the word itself first; any other page is found as a whole. */
function toFound(page: Page, query: string): readonly Found[] {
  const kind = page.meta['kind'] ?? ''
  const whole = { title: page.meta['title'] ?? page.url, url: page.url, excerpt: page.excerpt, kind }
  const entries = kind === 'word' ? page.sub_results.filter((part) => part.url !== page.url) : []
  if (entries.length === 0) return [whole]
  const named = (part: Part) => part.title.toLowerCase().includes(query.toLowerCase())
  return [...entries.filter(named), ...entries.filter((part) => !named(part))]
    .slice(0, WORDS_SHOWN)
    .map(({ title, url, excerpt }) => ({ title, url, excerpt, kind }))
}
