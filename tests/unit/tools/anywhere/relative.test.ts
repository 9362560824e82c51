import { describe, expect, test } from 'vitest'
import { inPage, inScript, inText, PLACE } from '~/tools/anywhere/relative.ts'

describe('an address is counted from the page it stands on', () => {
  test.each([
    ['index.html', './learn/'],
    ['learn/index.html', '../learn/'],
    ['map/board/index.html', '../../learn/'],
    ['learn/the-wait/bad-news-early/index.html', '../../../learn/'],
  ])('%s', (path, address) => {
    expect(inPage(path, `<a href="${PLACE}learn/">`, '/workbook/')).toBe(`<a href="${address}">`)
  })

  test('in data for a part of it, in its styles and in what stands inside of text too', () => {
    const html = `<astro-island props="{&quot;a&quot;:[0,&quot;${PLACE}x/&quot;]}"><style>a{src:url("${PLACE}y")}</style>`
    expect(inPage('learn/index.html', html, '/')).toBe(
      '<astro-island props="{&quot;a&quot;:[0,&quot;../x/&quot;]}"><style>a{src:url("../y")}</style>',
    )
  })

  test('but not one with an origin, which is for other programs', () => {
    const html = `<link rel="canonical" href="https://example.com${PLACE}learn/">`
    expect(inPage('learn/index.html', html, '/workbook/')).toContain('https://example.com/workbook/learn/')
  })
})

test('a script asks for what lies beside it', () => {
  expect(inScript('_astro/a.js', `wear("${PLACE}_astro/a.css")`)).toBe('wear("./a.css")')
})

test('what cannot be counted from a script stays, so that the build stops', () => {
  expect(inScript('_astro/a.js', `go("${PLACE}learn/")`)).toContain(PLACE)
  expect(inScript('new-version.js', `wear("${PLACE}_astro/a.css")`)).toContain(PLACE)
})

test('what other programs read names the place the site was built for', () => {
  expect(inText(`{"$id":"https://example.com${PLACE}x.json"}`, '/workbook/')).toBe(
    '{"$id":"https://example.com/workbook/x.json"}',
  )
})
