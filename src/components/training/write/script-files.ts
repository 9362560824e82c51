import { readStarters } from './starters.ts'

/** Every script to begin with, read and checked while the site is built. */
export const starters = readStarters(
  import.meta.glob<string>('/content/en/starters/*.play.md', { query: '?raw', import: 'default', eager: true }),
)

const files = import.meta.glob<string>('/content/en/plays/**/*.play.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The scripts of the plays that come with the site, as they are written, by name. */
export const scriptsOfOurs: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, text]) => [path.replace(/^.*\//, '').replace(/\.play\.md$/, ''), text]),
)
