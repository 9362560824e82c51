import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderCompact } from '~/journey/drawing/render-compact.ts'
import { renderSvg } from '~/journey/drawing/render-svg.ts'
import { safe } from '~/journey/drawing/svg.ts'
import { aMapOf, felt } from '../support/maps.ts'

const labels = { '-2': 'Angry', '-1': 'Frustrated', '0': 'Fine', '1': 'Pleased', '2': 'Delighted' }
const journey = aMapOf([
  felt(0, -2),
  felt(0, 0),
  felt(1, null),
  felt(0, 2),
  { ...felt(0, 1), future: { change: 'drop' } },
])
const picture = { persona: 'denise', title: 'The map', description: 'Two lines', labels }
const count = (svg: string, part: string) => svg.split(part).length - 1

describe('a picture', () => {
  const svg = renderSvg(journey, picture)

  test('has a name and a description', () => {
    expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*aria-labelledby="map-a-map-today-title"/)
    expect(svg).toContain('<title id="map-a-map-today-title">The map</title>')
    expect(svg).toContain('<desc id="map-a-map-today-description">Two lines</desc>')
    expect(renderSvg(journey, { persona: 'denise' })).toMatch(/^<svg [^>]*aria-hidden="true"/)
  })

  test('[D3] has a dashed line with hollow points and a solid one with filled points', () => {
    expect(svg).toMatch(/<path [^>]*stroke="var\(--expected, #2B5C8A\)"[^>]*stroke-dasharray=/)
    expect(svg).toMatch(/<path [^>]*stroke="var\(--perceived, #D2460E\)"(?![^>]*stroke-dasharray)/)
    expect(count(svg, '<circle')).toBe(5 + 4)
    expect(count(svg, 'fill="var(--perceived, #D2460E)"')).toBe(4)
  })

  test('[D1] has a hole where a level is not known', () => {
    const [line = ''] = svg.match(/<path d="([^"]*)"[^>]*--perceived/) ?? []
    expect(count(line, 'M')).toBe(2)
  })

  test('writes the levels on the left only when asked, and numbers only where there is room for them', () => {
    for (const label of Object.values(labels)) expect(svg).toContain(`>${label}</text>`)
    expect(svg).toContain('>−2</text>')
    expect(svg).toContain('>+2</text>')
    const small = renderSvg(journey, { persona: 'denise', compact: true, width: 120, height: 48 })
    expect(small).not.toContain('<text')
    expect(small).toContain('viewBox="0 0 120 48"')
  })

  test('[A6] of the future leaves out what is dropped', () => {
    expect(count(renderSvg(journey, { ...picture, line: 'future' }), '<circle')).toBe(4 + 3)
  })

  test('puts a ring around the chosen touchpoint', () => {
    expect(count(renderSvg(journey, { ...picture, selected: 't3' }), '<circle')).toBe(5 + 4 + 1)
    expect(renderSvg(journey, { ...picture, selected: 'x' })).toBe(svg)
  })

  test('[D4] holds no markup but its own, whatever the words are', () => {
    const hostile = '"><script>alert(1)</script><x y="'
    const words = { '-2': hostile, '-1': hostile, '0': hostile, '1': hostile, '2': hostile }
    const all = renderSvg(journey, {
      persona: 'denise',
      title: hostile,
      description: hostile,
      id: hostile,
      labels: words,
    })
    expect(all).not.toContain('<script')
    expect(
      all.match(/<\/?[a-z]+/g)?.every((tag) => /<\/?(svg|title|desc|g|line|text|path|rect|circle)$/.test(tag)),
    ).toBe(true)
  })

  test('[D4] a safe text has neither markup nor what XML refuses', () => {
    const unsafe = /[<>"']|&(?!#\d+;)|[^\P{Cc}\t\n\r]|\p{Cs}/u
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !unsafe.test(safe(text))))
    expect(safe('a\ud800b\u0000c & "d"')).toBe('abc &#38; &#34;d&#34;')
  })

  test('of an empty map, or of nobody, has no lines', () => {
    expect(renderSvg(aMapOf([]), picture)).not.toContain('<path')
    expect(renderSvg(journey, { ...picture, persona: '__proto__' })).not.toContain('<circle')
  })
})

describe('a picture of the future', () => {
  const map = aMapOf([
    { ...felt(0, -2), future: { perceived: { denise: 1 } } },
    { ...felt(0, -1), future: { change: 'drop' } },
    { ...felt(0, null), future: { change: 'add', perceived: { denise: 2 } } },
    felt(0, 0),
  ])
  const paths = (svg: string) => [...svg.matchAll(/<path d="([^"]*)"[^>]*--perceived/g)].map((found) => found[1] ?? '')

  test('[A6] has today thin under it, and each line passes by what is not in it', () => {
    const [today = '', future = '', ...others] = paths(renderSvg(map, { persona: 'denise', line: 'future' }))
    expect(others).toEqual([])
    expect([count(today, 'C'), count(future, 'C')]).toEqual([1, 2])
    expect([count(today, 'M'), count(future, 'M')]).toEqual([1, 1])
  })

  test('[A6] today has no second line', () => {
    expect(paths(renderSvg(map, { persona: 'denise' }))).toHaveLength(1)
  })
})

test('a thumbnail is the same picture, small', () => {
  expect(renderCompact(journey, { persona: 'denise' })).toBe(renderSvg(journey, { persona: 'denise', compact: true }))
})
