import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { basePath } from '~/tools/base-path.ts'
import { builtBase, type Serving, serve } from '~/tools/serve.ts'

let folder = ''
let serving: Serving

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doorstep-'))
  mkdirSync(join(folder, 'learn'))
  writeFileSync(join(folder, 'index.html'), 'home')
  writeFileSync(join(folder, '_headers'), '# Made\n/work-book/*\n  X: y\n/work-book/_astro/*\n  X: z\n')
  writeFileSync(join(folder, 'learn/index.html'), 'learn')
  writeFileSync(join(folder, '404.html'), 'not here')
  serving = await serve({ folder, base: '/work-book/', port: 0 })
})

afterAll(() => {
  serving.server.close()
  rmSync(folder, { recursive: true })
})

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['workbook', '/workbook/'],
  ['/workbook', '/workbook/'],
  ['//a//b/', '/a/b/'],
])('the base path %s is %s', (text, base) => {
  expect(basePath(text)).toBe(base)
})

test('a built site tells the base path it was made for', () => {
  expect(builtBase(folder)).toBe('/work-book/')
})

test.each([
  ['/work-book/', 200, ''],
  ['/work-book/learn/', 200, ''],
  ['/work-book/index.html', 200, ''],
  ['/work-book', 302, '/work-book/'],
  ['/work-book/learn?q=1', 302, '/work-book/learn/?q=1'],
  ['/work-book/nothing/', 404, ''],
  ['/', 404, ''],
  ['/other/learn/', 404, ''],
  ['/work-book/../../etc/hosts', 404, ''],
  ['/work-book/%2e%2e/%2e%2e/etc/hosts', 404, ''],
  ['/work-book/%E0%A4%A', 404, ''],
  ['//[', 404, ''],
])('%s answers %d %s', async (path, status, location) => {
  const answer = await ask(path)
  expect(answer).toMatchObject({ status, location })
  if (status === 404) expect(answer.body).toBe('not here')
})

/** Asks as it stands, which `fetch` would not: it tidies addresses up. */
function ask(path: string): Promise<{ status: number; location: string; body: string }> {
  const { hostname, port } = new URL(serving.address)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path }, async (response) => {
      const body = Buffer.concat(await response.toArray()).toString('utf8')
      resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? '', body })
    })
    asked.once('error', reject).end()
  })
}
