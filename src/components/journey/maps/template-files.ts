import { readTemplates } from './templates.ts'

/** Every template of the site, read and checked while it is built. */
export const templates = readTemplates(
  import.meta.glob<string>('/content/templates/*.journey.json', { query: '?raw', import: 'default', eager: true }),
)
