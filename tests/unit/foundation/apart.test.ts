import { expect, test } from 'vitest'
import { apart } from '~/foundation/apart.ts'

const [FSI, PDI, RLO, RLI, PARAGRAPH] = ['\u2068', '\u2069', '\u202e', '\u2067', '\u2029']

test.each(['', 'Waits on hold', 'Größe — “quoted”', '你好', '\u{1f600}', 'a\nb'])('%j needs no signs', (words) => {
  expect(apart(words)).toBe(words)
})

test.each([
  ['letters from right to left', 'شكرا', `${FSI}شكرا${PDI}`],
  ['letters beyond the first plane', '\u{1e900}', `${FSI}\u{1e900}${PDI}`],
  ['a turn that is not taken back', `${RLO}txt.exe`, `${FSI}${RLO}txt.exe${PDI}`],
  ['what is opened and never closed', `${RLI}${RLI}x`, `${FSI}${RLI}${RLI}x${PDI}${PDI}${PDI}`],
  ['what is closed and was never opened', `${PDI}${RLO}x`, `${FSI}${FSI}${PDI}${RLO}x${PDI}`],
  ['what is opened and closed', `${RLI}x${PDI}`, `${FSI}${FSI}${RLI}x${PDI}${PDI}${PDI}`],
  ['paragraphs', `a${PARAGRAPH}${RLO}b`, `${FSI}a${PDI}${PARAGRAPH}${FSI}${RLO}b${PDI}`],
])('%s are kept apart from what stands beside them, each letter as it was', (_, words, set) => {
  expect(apart(words)).toBe(set)
})

test('whatever the words hold, all that they open is closed in each paragraph, and nothing of ours is', () => {
  const signs = [FSI, PDI, RLO, RLI, PARAGRAPH, 'a', 'א']
  for (let seed = 0; seed < 2_000; seed += 1) {
    const words = Array.from(
      { length: seed % 9 },
      (_, at) => signs[(seed * 31 + at * (seed % 7) + at) % signs.length],
    ).join('')
    for (const part of apart(words).split(PARAGRAPH)) {
      let depth = 0
      for (const sign of part) {
        depth += [FSI, RLI].includes(sign) ? 1 : sign === PDI ? -1 : 0
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      if (apart(words) !== words) expect(depth).toBe(0)
    }
  }
})
