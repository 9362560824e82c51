import { readdirSync, readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { ready } from './map-page.ts'

/** The addresses of all pages that a site was built with, from its base on. */
export function everyPage(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort()
}

/** The policies that the pages of a site carry in their heads, by address; empty where one has none. */
export function policiesIn(folder: string, addresses: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    addresses.map((address) => {
      const html = readFileSync(`${folder}/${address.replace(/(^|\/)$/, '$1index.html')}`, 'utf8')
      const head = html.slice(0, html.indexOf('</head>'))
      return [address, head.match(/http-equiv="content-security-policy" content="([^"]*)"/i)?.[1] ?? '']
    }),
  )
}

/** Opens page after page as far as it is ready. */
export async function openEach(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await page.goto(address)
    await ready(page)
  }
}

/** What a policy may not say, and what it has to. */
export function expectStrict(policy: string, address: string): void {
  const rules = new Map(policy.split(';').map((rule) => [rule.trim().split(/\s+/)[0], rule.trim()] as const))
  const scripts = rules.get('script-src') ?? ''
  expect(rules.get('default-src'), address).toBe("default-src 'self'")
  expect(scripts, address).toContain("'self'")
  expect(scripts, address).not.toMatch(/'unsafe-(inline|eval|hashes)'|https?:|\*|data:|blob:/)
  expect(rules.get('object-src'), address).toBe("object-src 'none'")
  expect(rules.get('base-uri'), address).toMatch(/^base-uri '(none|self)'$/)
  expect(rules.get('require-trusted-types-for'), address).toBe("require-trusted-types-for 'script'")
  expect(policy, address).not.toMatch(/https?:\/\//)
}
