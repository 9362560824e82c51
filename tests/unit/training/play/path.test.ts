import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parsePlay } from '~/training/play/parse.ts'
import { bestPath, pathOf, poorPath } from '~/training/play/path.ts'
import { begin, choose, goOn, takeBack, tryAgain } from '~/training/play/rehearse.ts'
import { aPlay } from './scripts.ts'

const TWO_DOORS = `# Door
trust +5
Alvarez [angry]: You said nine.
* "I'm sorry."
  trust +30, stress -30
  Alvarez: Well.
  Best: She is heard.
  -> Hall
* "Where is the unit?"
  trust -15
  Alvarez [cold]: Upstairs.
  Poor: Not heard yet.
  -> Hall
# Hall
(She leads the way.)
stress -10
-> Stairs
# Stairs
* "When do you leave?"
  trust +10
  Alvarez: At three.
  Best: A question.
  -> End
* "Nice stairs."
  Alvarez: Mm.
  Fair: Harmless.
  -> End
# Ending: Won back (trust 80+)
She leaves the side door open.
# Ending: Lost
She calls somebody else.
`
const play = aPlay(TWO_DOORS)
const values = (meters: readonly { readonly value: number }[]) => meters.map(({ value }) => value)

describe('the path taken', () => {
  test('[H16] tells the meters after each line and all that followed on its own', () => {
    const { start, stops } = pathOf(choose(choose(begin(play), 0), 0))
    expect(values(start)).toEqual([45, 70])
    expect(stops.map(({ scene, said, meters }) => [scene, said, values(meters)])).toEqual([
      ['Door', '"I\'m sorry."', [75, 30]],
      ['Stairs', '"When do you leave?"', [85, 30]],
    ])
  })

  test('[H16] a line taken back stands in the path and leaves the meters where they were', () => {
    const { stops } = pathOf(choose(choose(tryAgain(choose(begin(play), 1)), 0), 1))
    expect(stops.map(({ takenBack, meters }) => [takenBack, values(meters)])).toEqual([
      [true, [45, 70]],
      [false, [75, 30]],
      [false, [75, 30]],
    ])
  })

  test('[H16] a line taken back from a later scene is told as well', () => {
    const back = takeBack(takeBack(choose(choose(begin(play), 0), 1)))
    expect(pathOf(choose(choose(back, 0), 0)).stops.map(({ said, takenBack }) => [said, takenBack])).toEqual([
      ['"I\'m sorry."', true],
      ['"Nice stairs."', true],
      ['"I\'m sorry."', false],
      ['"When do you leave?"', false],
    ])
  })
})

describe('the best path', () => {
  test('[H17] reaches the best ending by best lines', () => {
    const best = bestPath(play)
    expect(best?.ending?.name).toBe('Won back')
    expect(best?.run.map(({ place }) => place)).toEqual([0, 0])
  })

  test('[H17] takes a lesser line where the best ones do not lead to the best ending', () => {
    const misjudged = aPlay(TWO_DOORS.replace('trust +10\n', 'trust -10\n').replace('trust 80+', 'trust 75+'))
    const best = bestPath(misjudged)
    expect(best?.ending?.name).toBe('Won back')
    expect(best?.run.map(({ place }) => place)).toEqual([0, 1])
  })

  test('[H17] gets out of a loop of best lines', () => {
    const round = aPlay(TWO_DOORS.replace('Best: A question.\n  -> End', 'Best: A question.\n  -> Stairs'))
    expect(bestPath(round)?.ending?.name).toBe('Won back')
  })

  test('[H18] the poor path takes the poorest lines to an ending', () => {
    const poor = poorPath(play)
    expect(poor?.ending?.name).toBe('Lost')
    expect(poor?.run.map(({ place }) => place)).toEqual([1, 1])
    expect(goOn(poor ?? begin(play))).toBe(poor)
  })
})

test.each(readdirSync('content/en/plays').filter((name) => name.endsWith('.play.md')))(
  '[H17] [H18] %s: best lines alone lead to its best ending, poor ones to its worst',
  (file) => {
    const read = parsePlay(readFileSync(`content/en/plays/${file}`, 'utf8'), file)
    if (!read.ok) throw new Error(JSON.stringify(read.problem))
    const [best, poor] = [bestPath(read.value), poorPath(read.value)]
    expect(best?.ending?.rank).toBe(0)
    expect(new Set(best && pathOf(best).stops.map(({ judgement }) => judgement))).toEqual(new Set(['best']))
    expect(poor?.ending?.rank).toBe(read.value.endings.length - 1)
  },
)
