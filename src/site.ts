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

/** An address inside the site that respects the base path: `href('learn/')` is `/workbook/learn/` under `/workbook/`. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`
}
