import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesOf } from './house.ts'

test('the top of the project holds what the house says, and nothing else', () => {
  const usual = ['README.md', 'LICENSE', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']
  const ignored = readFileSync('.gitignore', 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''))
  const known = new Set([...usual, 'src', 'content', 'public', 'tests', ...ignored])
  expect(readdirSync('.').filter((name) => !name.startsWith('.') && !known.has(name))).toEqual([])
})

test('colours are written down in the tokens only', () => {
  const raw = /#[0-9a-f]{3,8}\b\s*[;,)!]|\b(?:rgb|hsl|oklch)a?\(/i
  const styled = filesOf('src', /\.(css|svelte|astro)$/).filter(({ path }) => path !== 'styles/tokens.css')
  expect(styled.filter(({ path, text }) => raw.test(stylesOf(path, text))).map(({ path }) => path)).toEqual([])
})

test('no drawer called utils, no folder that only passes things on', () => {
  const drawer = /(^|\/)(utils?|helpers?|common|managers?|misc|index)\.ts$/
  expect(
    filesOf('src', /\.ts$/)
      .filter(({ path }) => drawer.test(path))
      .map(({ path }) => path),
  ).toEqual([])
})

test("nothing names a folder of somebody's own machine", () => {
  const own = /(?:^|[\s'"`(=])(?:\/(?:home|root|Users|tmp|work|mnt)\/\w|[A-Z]:\\Users\\)/
  const text = /\.(ts|mjs|js|svelte|astro|css|md|mdx|ya?ml|json)$/
  const all = ['src', 'content', 'tests', 'public', '.github'].flatMap((folder) =>
    filesOf(folder, text).map((file) => ({ ...file, path: `${folder}/${file.path}` })),
  )
  const top = ['README.md', 'package.json', '.ci/run'].map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  expect([...all, ...top].filter((file) => own.test(file.text)).map(({ path }) => path)).toEqual([])
})

test('the lock file names no place to download from', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
})

function stylesOf(path: string, text: string): string {
  if (path.endsWith('.css')) return text
  return [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((found) => found[1]).join('\n')
}
