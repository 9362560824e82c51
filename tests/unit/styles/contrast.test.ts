import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync('src/styles/tokens.css', 'utf8')

const THEMES = ['light', 'dark', 'sunlight'] as const
type Theme = (typeof THEMES)[number]

const outdoors = new Map(
  [...(/\[data-theme="sunlight"\] \{([^}]*)\}/.exec(css)?.[1] ?? '').matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(
    ([, name = '', colour = '']) => [name, colour],
  ),
)

/** Every token whose two colours stand side by side, and what it is outdoors. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark, sunlight: outdoors.get(name) ?? '' }],
  ),
)

/** Which words stand on which ground: AAA for what one reads, AA for what one glances at. */
const BODY = {
  ink: ['paper', 'card', 'band', 'expected-soft', 'below-soft', 'above-soft'],
  'on-selected': ['selected'],
}
const WORDS = {
  'ink-soft': ['paper', 'card', 'band', 'expected-soft', 'below-soft', 'above-soft'],
  expected: ['paper', 'card', 'band', 'expected-soft'],
  'perceived-text': ['paper', 'card', 'band', 'below-soft'],
  'on-perceived': ['perceived', 'perceived-strong'],
  below: ['paper', 'card', 'band', 'below-soft'],
  above: ['paper', 'card', 'band', 'above-soft'],
}
/** Shapes that carry a meaning. */
const SHAPES = {
  edge: ['paper', 'card', 'band'],
  focus: ['paper', 'card', 'band'],
  expected: ['paper', 'card', 'band', 'below-bar', 'above-bar'],
  perceived: ['paper', 'card', 'band', 'below-bar', 'above-bar'],
  key: ['paper', 'card', 'band'],
}

function pairsOf(grounds: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(grounds).flatMap(([front, backs]) =>
    backs.flatMap((back) => THEMES.map((theme) => ({ front, back, theme }))),
  )
}

test.each(pairsOf(BODY))('$front on $back reads at AAA in $theme', ({ front, back, theme }) => {
  expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(7)
})

test.each(pairsOf(WORDS))('$front on $back reads at AA in $theme', ({ front, back, theme }) => {
  expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(4.5)
})

test('outdoors everything one reads is at AAA, and ink on paper is pure black on pure white', () => {
  expect([outdoors.get('ink'), outdoors.get('paper')]).toEqual(['#000000', '#ffffff'])
  for (const { front, back, theme } of [...pairsOf(BODY), ...pairsOf(WORDS)].filter(
    (pair) => pair.theme === 'sunlight',
  )) {
    expect(contrast(front, back, theme), `${front} on ${back}`).toBeGreaterThanOrEqual(7)
  }
})

test.each(pairsOf(SHAPES))('$front is seen on $back in $theme', ({ front, back, theme }) => {
  expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(3)
})

function contrast(front: string, back: string, theme: Theme): number {
  const [high = 0, low = 0] = [luminance(front, theme), luminance(back, theme)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(token: string, theme: Theme): number {
  const colour = tokens.get(token)?.[theme]
  if (!colour) throw new Error(`tokens.css has no colour --${token}`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
