import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scriptsOfOurs, starters } from '~/components/training/write/script-files.ts'
import { readStarters } from '~/components/training/write/starters.ts'
import { collect } from '~/tools/content/collect.ts'
import { stopsOf } from '~/tools/content/content.ts'
import { contentFiles } from '~/tools/content/content-files.ts'
import { PLANNED_MODULES } from '~/training/planned.ts'
import { hintsFor } from '~/training/play/harder.ts'
import { readOwn } from '~/training/play/read-own.ts'
import { problemLine } from '~/training/problem.ts'
import { aScript } from '../support/play-script.ts'

const FILE = 'content/en/plays/of-our-own.play.md'
const modules = PLANNED_MODULES.map(({ slug }) => slug)
const onThePage = (text: string) => readOwn({ text, fileName: 'of-our-own.play.md', modules, firm: new Map() })

/** What a build makes of the same text, dropped into the folder of plays. */
function inTheBuild(text: string) {
  const { plays, problems } = collect([{ path: FILE, text }], 'en')
  return {
    play: plays[0]?.value ?? null,
    problems: problems.filter(({ file }) => file === FILE).map((problem) => problemLine(FILE, problem)),
  }
}

describe('[W1] what the page reads, the build reads', () => {
  const texts = [aScript('One'), ...starters.map(({ text }) => text), ...scriptsOfOurs.values()]

  test('each script to begin with, and each of ours: the same play, unchanged', () => {
    for (const text of texts) {
      const page = onThePage(text)
      expect(page.ok && page.play).toEqual(inTheBuild(text).play)
    }
  })

  test('any script that was spoiled: the same problems, on the same lines, in the same words', () => {
    const edit = fc.record({ from: fc.nat(), length: fc.nat({ max: 12 }), put: fc.string({ maxLength: 6 }) })
    fc.assert(
      fc.property(fc.nat({ max: 2 }), fc.array(edit, { maxLength: 4 }), (which, edits) => {
        const text = edits.reduce((now, { from, length, put }) => {
          const at = from % now.length
          return now.slice(0, at) + put + now.slice(at + length)
        }, texts[which] ?? '')
        const page = onThePage(text)
        const build = inTheBuild(text)
        expect(page.ok ? page.play : null).toEqual(build.play)
        expect(page.ok ? [] : page.problems.map((problem) => problemLine(FILE, problem))).toEqual(build.problems)
      }),
      { numRuns: 300 },
    )
  })

  test('one dropped into the folder of this very site stops nothing', () => {
    expect(stopsOf([...contentFiles('.'), { path: FILE, text: aScript('One') }])).toEqual([])
  })
})

describe('the scripts to begin with', () => {
  test('[W7] the first one is whole and hard to get right, and there is an empty page', () => {
    const [first, ...others] = starters
    const read = onThePage(first?.text ?? '')
    expect(read.ok && read.play.scenes.length).toBeGreaterThanOrEqual(3)
    expect(read.ok && hintsFor(read.play)).toEqual([])
    expect(others.map(({ name }) => name)).toContain('blank')
  })

  test('one with a mistake stops the build, with file and line', () => {
    const broken = aScript('One').replace('trust +20', 'trst +20')
    expect(() => readStarters({ '/content/en/starters/x.play.md': broken })).toThrow(
      /^content\/en\/starters\/x\.play\.md:12: There is no meter called "trst"/,
    )
  })
})
