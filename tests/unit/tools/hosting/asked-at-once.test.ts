import { expect, test } from 'vitest'
import { askedAtOnce } from '~/tools/hosting/asked-at-once.ts'

test('what a page asks for stands in its head, in the same order, before the one script it waits for', () => {
  const made = askedAtOnce(
    '<head><script>a()</script><script src="../theme.js"></script><link rel="stylesheet" href="b.css"></head><body><p></p><script type="module" src="../_astro/c.js"></script><p></p><script type="module" src="d$&.js"></script></body>',
  )
  expect(made).toBe(
    '<head><script>a()</script><link rel="stylesheet" href="b.css"><script type="module" src="../_astro/c.js"></script><script type="module" src="d$&.js"></script><script src="../theme.js"></script></head><body><p></p><p></p></body>',
  )
})

test('a page without any of them is as it was', () => {
  const page = '<head></head><body><script type="module">e()</script><script type="application/json">{}</script></body>'
  expect(askedAtOnce(page)).toBe(page)
  const headless = '<script type="module" src="f.js"></script><p></p>'
  expect(askedAtOnce(headless)).toBe(headless)
})
