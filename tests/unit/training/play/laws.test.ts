import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepFreeze } from '~/foundation/freeze.ts'
import { parsePlay } from '~/training/play/parse.ts'
import { begin, choose, goOn, type Rehearsal, replay, resume, tryAgain } from '~/training/play/rehearse.ts'
import type { Play } from '~/training/play/schema.ts'
import { problemLine } from '~/training/problem.ts'
import type { Run } from '~/training/progress/schema.ts'
import { aPlay, BODY, FRONT } from './scripts.ts'

/** Pieces that scripts are made of, whole and broken. */
const piece = fc.oneof(
  fc.constantFrom(
    '# Door',
    '# Ending: X (trust 5+)',
    '# Ending: Y',
    '#',
    '* "Hi."',
    '*',
    'Best: good',
    'Poor:',
    '-> Door',
    '-> End',
    '->',
    'trust +5, stress -5',
    'trst +5',
    'trust +5,,,',
    'Alvarez [x]: hi',
    'Nobody: hi',
    'Alvarez:',
    '(she',
    ')',
    '(she waits)',
    '% note',
    '',
    '---',
    'words',
    '  ',
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)
const body = fc.array(piece, { maxLength: 40 }).map((lines) => lines.join('\n'))

describe('any text', { timeout: 60_000 }, () => {
  test('[R12] gives a play or problems with lines that exist, and never throws', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 400 }),
      body,
      body.map((words) => FRONT + words),
      body.map((words) => FRONT + BODY + words),
      fc.tuple(body, body).map(([front, words]) => `---\n${front}\n---\n${words}`),
    )
    fc.assert(
      fc.property(text, (script) => {
        const read = parsePlay(script, 'late.play.md')
        if (read.ok) return
        expect(read.problem.length).toBeGreaterThan(0)
        const lines = script.split(/\r\n|\r|\n/).length
        for (const problem of read.problem) {
          expect(problem.line).toBeGreaterThanOrEqual(1)
          expect(problem.line).toBeLessThanOrEqual(lines + 1)
          expect(problemLine('x', problem)).toMatch(/^x:\d+: .+\. .+\.?$/)
        }
      }),
      { numRuns: 600 },
    )
  })

  test('[R11] hostile texts of great length are read in one go', () => {
    const many = (line: string) => line.repeat(Math.floor(60_000 / line.length))
    const hostile = [
      '(\n',
      'trust +1 ',
      'A: b\n',
      '-> X\n',
      '# a\n',
      '* a\n',
      ' ',
      'A '.repeat(4),
      '\n',
      '*\nBest: x\n-> Door\n',
      '((((',
    ]
    for (const line of hostile) expect(parsePlay(`${FRONT}# Door\n${many(line)}`, 'x.play.md').ok).toBe(false)
    expect(parsePlay(`---\n${many('a: [\n')}`, 'x.play.md').ok).toBe(false)
  })

  test('[R1] what is said comes back as it was said, whatever it holds', () => {
    const words = fc.stringMatching(/^[a-z"'(){}[\]#*%~|<>:;.,0-9+$&é¿ -]{1,60}$/).map((text) => text.trim())
    fc.assert(
      fc.property(
        words.filter((text) => text !== ''),
        (said) => {
          expect(aPlay(BODY.replace('You said nine.', () => said)).scenes[0]?.lines).toEqual([
            { kind: 'speech', who: 'Alvarez', mood: 'angry', text: said },
          ])
        },
      ),
    )
  })
})

const plays: Play[] = [
  aPlay(),
  aPlay(
    `# A\n* x\ntrust -7\nPoor: x\n-> A\n* y\nstress -9, trust +90\nBest: y\n-> B\n# B\ntrust -90\n-> C\n# C\n* z\nPoor: z\n-> End\n* w\nFair: w\n-> A\n# Ending: Good (stress 50-)\n# Ending: Rest\n`,
  ),
  ...readdirSync('content/en/plays').flatMap((file) => {
    const read = parsePlay(readFileSync(`content/en/plays/${file}`, 'utf8'), file)
    return read.ok ? [read.value] : []
  }),
].map(deepFreeze)

/** A talk as somebody's taps make it: each number is a choice, or at a poor line whether to try again. */
function tapped(play: Play, taps: readonly number[]): Rehearsal[] {
  const moments = [begin(play)]
  for (const tap of taps) {
    const now = moments.at(-1)
    if (now === undefined || now.ending !== null) break
    if (now.waiting) moments.push(tap % 3 === 0 ? tryAgain(now) : goOn(now))
    else moments.push(choose(now, tap % now.choices.length))
  }
  return moments
}

const somePlay = fc.constantFrom(...plays)
const taps = fc.array(fc.nat({ max: 11 }), { maxLength: 40 })

describe('any rehearsal', { timeout: 60_000 }, () => {
  test('[H1] a kept run, or any beginning of it, leads to the moment it was kept at', () => {
    fc.assert(
      fc.property(somePlay, taps, (play, given) => {
        for (const moment of tapped(play, given)) expect(replay(play, moment.run)).toEqual({ ok: true, value: moment })
      }),
    )
  })

  test('[H2] meters are whole numbers within 0 and 100, and follow from the lines that stand', () => {
    fc.assert(
      fc.property(somePlay, taps, (play, given) => {
        for (const { meters } of tapped(play, given)) {
          for (const { value } of meters) expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true)
        }
      }),
    )
  })

  test('[H3] [H4] trying again gives back the meters and choices from before, and keeps the line in the run', () => {
    fc.assert(
      fc.property(somePlay, taps, (play, given) => {
        const moments = tapped(play, given)
        for (const [place, waiting] of moments.entries()) {
          const before = moments[place - 1]
          if (!waiting.waiting || before === undefined) continue
          const again = tryAgain(waiting)
          expect([again.meters, again.choices, again.scene]).toEqual([before.meters, before.choices, before.scene])
          expect(again.run).toHaveLength(before.run.length + 1)
        }
      }),
    )
  })

  test('[H12] from every moment some way leads to an ending', () => {
    fc.assert(
      fc.property(somePlay, taps, (play, given) => {
        for (const moment of tapped(play, given)) expect(canEnd(moment, play.scenes.length + 1)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  test('[H6] any run at all is resumed or begun anew', () => {
    const step = fc.record({
      scene: fc.oneof(fc.constantFrom('Door', 'A', 'Plan'), fc.string()),
      place: fc.integer({ min: -2, max: 4 }),
      takenBack: fc.constantFrom(true, false, null),
    })
    fc.assert(
      fc.property(somePlay, fc.array(step), (play, run: Run) => {
        expect([run, []]).toContainEqual(resume(play, run).run)
      }),
    )
  })
})

/** Whether the talk can come to an ending within some more scenes. */
function canEnd(moment: Rehearsal, depth: number, seen = new Set<string>()): boolean {
  if (moment.ending !== null) return true
  if (moment.waiting) return canEnd(goOn(moment), depth, seen)
  if (depth === 0 || seen.has(moment.scene.name)) return false
  seen.add(moment.scene.name)
  return moment.choices.some((_, place) => canEnd(choose(moment, place), depth - 1, seen))
}
