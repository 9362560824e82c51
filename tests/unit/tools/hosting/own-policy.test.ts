import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withOwnPolicy } from '~/tools/hosting/own-policy.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (body: string) =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' ${hash('a()')} ${hash('b()')}; style-src 'self' ${hash('p{}')} ${hash('q{}')};"><style>p{}</style><link><style>q{}</style></head>${body}`

test('a page allows its own inline scripts, and none of another page', () => {
  const made = withOwnPolicy(page('<script>a()</script><script src="c.js"></script>'))
  expect(made).toContain(`script-src 'self' ${hash('a()')};`)
  expect(made).not.toContain(hash('b()'))
})

test('its inline styles are one, and that one is allowed', () => {
  const made = withOwnPolicy(page(''))
  expect(made).toContain(`style-src 'self' ${hash('p{}q{}')};`)
  expect(made).toContain('<style>p{}q{}</style><link></head>')
})

test('the policy stands before all that it rules, once, and right behind what letters the page is written in', () => {
  const policy = /<meta http-equiv="content-security-policy"[^>]*>/g
  for (const beginning of ['<head><meta charset="utf-8">', '<head lang="en">']) {
    const made = withOwnPolicy(
      page('').replace('<head>', `${beginning}<script>a()</script><script src="c.js"></script>`),
    )
    expect(made.match(policy)).toHaveLength(1)
    expect(made.replace(policy, '|')).toContain(`${beginning}|<script>a()</script><script src="c.js">`)
    expect(made).toContain(`script-src 'self' ${hash('a()')};`)
  }
})

test('data in a page needs no leave', () => {
  expect(withOwnPolicy(page('<script type="application/json">{}</script>'))).toContain("script-src 'self';")
})
