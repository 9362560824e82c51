import { expect, test } from 'vitest'
import { headersFor, toApache, toHeadersFile, toNginx } from '~/tools/hosting/host-files.ts'
import { DIRECTIVES, hashesIn, securityHeaders } from '~/tools/hosting/policy.ts'

const PAGE = `<head><meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' 'sha256-abc='; style-src 'self' 'sha256-def=';"></head>`
const headers = securityHeaders(hashesIn(PAGE))
const hosting = { base: '/workbook/', headers }

test('the header allows what the pages allow, and no other host and no eval', () => {
  const policy = headers['Content-Security-Policy'] ?? ''
  for (const directive of DIRECTIVES) expect(policy).toContain(directive)
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-abc='")
  expect(policy).toContain("style-src 'self' 'sha256-def='")
  expect(policy).not.toMatch(/'unsafe-|https?:|\*/)
})

test.each([
  ['_headers', toHeadersFile(hosting)],
  ['nginx', toNginx(hosting)],
  ['Apache', toApache(hosting)],
])('%s carries every header', (_, file) => {
  for (const [name, value] of Object.entries(headers)) {
    expect(file).toContain(name)
    expect(file).toContain(value)
  }
})

test('a `_headers` file is read as hosts read it', () => {
  const file = toHeadersFile(hosting)
  expect(headersFor(file, '/workbook/learn/')).toEqual(headers)
  expect(headersFor(file, '/workbook/_astro/x.js')).toEqual({
    ...headers,
    'Cache-Control': 'public, max-age=31536000, immutable',
  })
  expect(headersFor(file, '/another/')).toEqual({})
})
