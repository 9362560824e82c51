import { expect, test } from 'vitest'
import { renderSvg } from '~/journey/drawing/render-svg.ts'
import { trustedRules } from '../../../support/trusted-types.ts'
import { aMapOf, felt } from '../../journey/support/maps.ts'

const { createHTML, createScriptURL } = trustedRules()

test('the pictures that we draw, and what lessons are written in, become markup', () => {
  const names = ['it', 'on click="x"', '<script>', 'javascript:', '"', "'>"]
  for (const name of names) {
    const picture = renderSvg(aMapOf([{ ...felt(0, -2), title: name }]), {
      persona: 'denise',
      title: name,
      description: name,
    })
    expect(createHTML(picture)).toBe(picture)
  }
  const lesson =
    '<p>Say <b>why</b>, <em>when</em> &#38; <a class="term" href="/glossary/#gap">how</a>.</p><ul><li>a &lt; b</li></ul>'
  expect(createHTML(lesson)).toBe(lesson)
  expect(createHTML('')).toBe('')
})

test.each([
  '<script>run()</script>',
  '<img src="x" onerror="run()">',
  '<b onclick="run()">x</b>',
  '<b class="x" onclick=run()>x</b>',
  '<b\nonclick="run()">x</b>',
  '<b/onclick="run()">x</b>',
  "<b title='x'>x</b>",
  '<a href="javascript:run()">x</a>',
  '<a href=" java\tscript:run()">x</a>',
  '<svg><script>run()</script></svg>',
  '<svg onload="run()">',
  '<SVG ONLOAD="run()">',
  '<iframe srcdoc="x"></iframe>',
  '<math><mi xlink:href="x">',
  '<style>*{}</style>',
  '<<b>script>run()</script>',
  '<!-- x --><b>',
  '<b title="<script>run()</script>">',
])('%s does not', (text) => {
  expect(createHTML(text)).toBe(null)
})

test('a script comes from this site only', () => {
  for (const own of ['/workbook/sw.js', 'https://firm.example/workbook/_astro/read.js', '../pagefind/worker.js'])
    expect(createScriptURL(own)).toBe(own)
  for (const other of [
    'https://else.example/x.js',
    '//else.example/x.js',
    'data:text/javascript,run()',
    'javascript:run()',
    'blob:null/1',
  ])
    expect(createScriptURL(other)).toBe(null)
})

test('long text is read in a moment, however it is made', () => {
  for (const part of ['<a b="', '<a ', '<', '<b x', '<b x="y" ']) expect(createHTML(part.repeat(50_000))).toBe(null)
}, 2_000)
