/** The name people see. */
export const SITE_NAME = 'Doorstep'

/** An address inside the site that respects the base path: `href('learn/')` is `/workbook/learn/` under `/workbook/`. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`
}
