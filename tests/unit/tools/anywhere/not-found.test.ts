import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { standAlone } from '~/tools/anywhere/not-found.ts'
import { PLACE } from '~/tools/anywhere/relative.ts'

let site = ''
let page = ''

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'doorstep-'))
  mkdirSync(join(site, 'learn'))
  writeFileSync(join(site, 'theme.js'), '{ document.documentElement.dataset.theme = "dark" }')
  writeFileSync(join(site, 'page.css'), '@media (width < 40rem) { a { color: red } }')
  writeFileSync(join(site, 'manifest.webmanifest'), '{ "name": "Workbook of $& Sons" }')
  const html = `<script src="${PLACE}theme.js"></script>
<style>@font-face{font-family:"Own";src:url("${PLACE}own.woff2")}@font-face{font-family:"Arial"}</style>
<link rel="preload" href="${PLACE}own.woff2" as="font"><link rel="icon" href="${PLACE}icon.svg">
<link rel="stylesheet" href="${PLACE}page.css"><script type="module" src="${PLACE}header.js"></script>
<a href="${PLACE}learn/">Learn</a>`
  page = await standAlone(html, site, '/workbook/')
})

afterAll(() => rmSync(site, { recursive: true }))

test('the page for a wrong address asks for no file when it is opened', () => {
  expect(page).not.toMatch(/<link|<script[^>]* src|url\(/)
  expect(page).toContain('<style>@media (width < 40rem)')
  expect(page).toContain('font-family:"Arial"')
})

test('without any script its links lead to where the site was built for', () => {
  expect(page).toContain('<a href="/workbook/learn/">')
})

test('its script knows what to look for, and what to fetch once it has found it', () => {
  const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1]
  for (const known of ['trustedTypes', 'dataset.theme', 'header.js', 'learn', '/workbook/', 'Workbook of $& Sons'])
    expect(script).toContain(known)
})
