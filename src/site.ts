/** The name people see. */
export const SITE_NAME = 'Doorstep'

/** The parts of the site that the header leads to. */
export const SECTIONS = [
  { id: 'learn', path: 'learn/' },
  { id: 'practice', path: 'practice/' },
  { id: 'map', path: 'map/' },
] as const

/** The pages that the footer leads to. */
export const SIDE_PAGES = [
  { id: 'print', path: 'print/' },
  { id: 'glossary', path: 'glossary/' },
  { id: 'sources', path: 'sources/' },
  { id: 'settings', path: 'settings/' },
] as const

/**
 * Where the site begins, with a slash at its end. A built script lies in a folder of its own beside the pages, wherever that is;
 * addresses in a built page are counted from the page afterwards, see `src/tools/anywhere/`.
 */
const ROOT =
  import.meta.env.SSR || import.meta.env.DEV
    ? import.meta.env.BASE_URL.replace(/\/*$/, '/')
    : import.meta.url.replace(/[^/]*\/[^/]*$/, '')

/** An address inside the site, wherever it lies: `href('learn/')` is `/workbook/learn/` under `/workbook/`. */
export function href(path: string): string {
  return ROOT + path.replace(/^\/+/, '')
}
