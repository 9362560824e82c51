import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { DIRECTIVES, type Hashes, REFERRER, securityHeaders } from '../../src/tools/hosting/policy.ts'
import { builtBase } from '../../src/tools/serve.ts'
import { everyPage } from './every-html.ts'

/**
 * What a built site carries is what the code says, word for word: the rules of every page's head, with the hashes of its own
 * inline scripts and styles and no others; and the headers of each file for hosts, with those of all pages together.
 */
export function expectPolicyAsWritten(folder: string): void {
  const all: { scripts: string[]; styles: string[] } = { scripts: [], styles: [] }
  for (const address of everyPage(folder)) {
    const html = readFileSync(`${folder}/${address.replace(/(^|\/)$/, '$1index.html')}`, 'utf8')
    const head = html.slice(0, html.indexOf('</head>'))
    const own = { scripts: hashesOf(html, 'script'), styles: hashesOf(html, 'style') }
    const policies = [...head.matchAll(/http-equiv="content-security-policy" content="([^"]*)"/gi)]
    expect(
      policies.map(([, policy = '']) => rulesOf(policy)),
      address,
    ).toEqual([rulesOf(policyWith(own))])
    expect(
      [...head.matchAll(/name="referrer" content="([^"]*)"/gi)].map(([, to]) => to),
      address,
    ).toEqual([REFERRER])
    all.scripts.push(...own.scripts)
    all.styles.push(...own.styles)
  }
  const { scripts, styles } = all
  const expected = securityHeaders({ scripts: sorted(scripts), styles: sorted(styles) })
  const base = builtBase(folder)
  const [, forAll = ''] = read(folder, '_headers').split(`\n${base}*\n`)
  expect(pairs(forAll.slice(0, forAll.indexOf('\n/')), /^ {2}([\w-]+): (.*)$/gm)).toEqual(expected)
  expect(pairs(read(folder, 'hosting/nginx.conf'), /^add_header ([\w-]+) "([^"]*)" always;$/gm)).toEqual(expected)
  expect(pairs(read(folder, 'hosting/apache.conf'), /^Header always set ([\w-]+) "([^"]*)"$/gm)).toEqual(expected)
}

/** The rules that a page is to carry. What a host sends beside them has no effect in a head, or is for workers. */
function policyWith({ scripts, styles }: Hashes): string {
  return [...DIRECTIVES, ["script-src 'self'", ...scripts].join(' '), ["style-src 'self'", ...styles].join(' ')].join(
    ';',
  )
}

/** The rules of a policy, each as its name and its words in no order. */
function rulesOf(policy: string): readonly (readonly string[])[] {
  const rules = policy.split(';').map((rule) => rule.trim().split(/\s+/))
  return rules
    .filter(([name]) => name !== '')
    .map(([name = '', ...words]) => [name, ...sorted(words)])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
}

/** The hashes of what stands in a page itself, made anew from its text. Data is never run. */
function hashesOf(html: string, tag: 'script' | 'style'): readonly string[] {
  const found = [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'))]
  const run = found.filter(([, said = '', text]) => text !== '' && !said.includes('type="application/'))
  return sorted(run.map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`))
}

function pairs(text: string, line: RegExp): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(line)].map(([, name = '', value = '']) => [name, value]))
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort()
}

function read(folder: string, file: string): string {
  return readFileSync(`${folder}/${file}`, 'utf8')
}
