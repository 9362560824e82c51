import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { contentsOf } from '~/tools/offline/contents.ts'

const folder = mkdtempSync(join(tmpdir(), 'doorstep-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('all that a page can ask for is kept, told by address and hash; what is for the host is not', () => {
  for (const path of [
    'index.html',
    'learn/index.html',
    'a b.png',
    '_headers',
    'sw.js',
    'robots.txt',
    'hosting/nginx.conf',
  ]) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), path)
  }
  const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)
  expect(contentsOf(folder)).toEqual({
    '': hash('index.html'),
    'learn/': hash('learn/index.html'),
    'a%20b.png': hash('a b.png'),
  })
})
