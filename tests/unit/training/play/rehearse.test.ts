import { describe, expect, test } from 'vitest'
import { deepFreeze } from '~/foundation/freeze.ts'
import { debriefOf } from '~/training/play/debrief.ts'
import { bandOf } from '~/training/play/meters.ts'
import { questionOf } from '~/training/play/question.ts'
import {
  begin,
  choose,
  goOn,
  type Rehearsal,
  replay,
  resume,
  takeBack,
  tryAgain,
  whatIf,
} from '~/training/play/rehearse.ts'
import { shownOrder } from '~/training/play/shuffle.ts'
import { aPlay, BODY } from './scripts.ts'

const play = deepFreeze(
  aPlay(`# Door
Alvarez: You said nine.
* "I'm sorry."
  trust +30, stress -30
  Alvarez: Well.
  Best: She is heard.
  -> Hall
* "The last job ran late."
  stress +5
  Fair: True.
  -> Hall
* "Where is the unit?"
  trust -50, stress +50
  Alvarez [cold]: Upstairs.
  Poor: Not heard yet.
  -> Hall
# Hall
(You walk through.)
trust +1
-> Stairs
# Stairs
* Take off the shoes.
  Best: Her floor.
  -> End
* Go up.
  trust -30
  Poor: Her floor.
  -> End
# Ending: Won back (trust 65+)
She leaves the door open.
# Ending: Lost
`),
)

const meters = ({ meters: readings }: Rehearsal) => readings.map(({ value }) => value)
const texts = ({ transcript }: Rehearsal) => transcript.map(({ text }) => text)
const BEST = 0
const POOR = 2

describe('a rehearsal', () => {
  test('[H1] begins in the first scene, with its choices in file order', () => {
    const first = begin(play)
    expect(first).toMatchObject({ run: [], waiting: false, ending: null, scene: { name: 'Door' } })
    expect(first.choices.map(({ text }) => text)).toEqual([
      '"I\'m sorry."',
      '"The last job ran late."',
      '"Where is the unit?"',
    ])
    expect(texts(first)).toEqual(['You said nine.'])
  })

  test('[H8] goes on by itself through a scene without choices, whose meters count', () => {
    const next = choose(begin(play), BEST)
    expect(next.scene.name).toBe('Stairs')
    expect(meters(next)).toEqual([71, 40])
    expect(next.transcript).toEqual([
      { kind: 'speech', who: 'Alvarez', mood: null, text: 'You said nine.', takenBack: false },
      { kind: 'yours', text: '"I\'m sorry."', takenBack: false },
      { kind: 'speech', who: 'Alvarez', mood: null, text: 'Well.', takenBack: false },
      {
        kind: 'note',
        judgement: 'best',
        text: 'She is heard.',
        changes: [
          { meter: 'trust', from: 40, to: 70 },
          { meter: 'stress', from: 70, to: 40 },
        ],
        takenBack: false,
      },
      { kind: 'narration', text: 'You walk through.', takenBack: false },
    ])
    expect(next.run).toEqual([{ scene: 'Door', place: 0, takenBack: false }])
  })

  test('[H2] [H3] a poor line plays out and waits, with its meters held within 0 and 100', () => {
    const waiting = choose(begin(play), POOR)
    expect(waiting).toMatchObject({ waiting: true, choices: [], ending: null, scene: { name: 'Door' } })
    expect(meters(waiting)).toEqual([0, 100])
    expect(waiting.run).toEqual([{ scene: 'Door', place: 2, takenBack: null }])
    expect(choose(waiting, BEST)).toBe(waiting)
  })

  test('[H3] "Try again" takes the line and its meters back', () => {
    const again = tryAgain(choose(begin(play), POOR))
    expect(meters(again)).toEqual([40, 70])
    expect(again).toMatchObject({ waiting: false, scene: { name: 'Door' } })
    expect(again.choices).toHaveLength(3)
    expect(again.transcript.map(({ takenBack }) => takenBack)).toEqual([false, true, true, true])
  })

  test('[H3] "Continue" lets the line stand', () => {
    const on = goOn(choose(begin(play), POOR))
    expect(meters(on)).toEqual([1, 100])
    expect(on).toMatchObject({ waiting: false, scene: { name: 'Stairs' }, run: [{ place: 2, takenBack: false }] })
  })

  test('[H3] a poor last line waits before the ending', () => {
    const last = choose(choose(begin(play), BEST), 1)
    expect(last).toMatchObject({ waiting: true, ending: null })
    expect(goOn(last).ending).toMatchObject({ name: 'Lost', rank: 1, outcome: [] })
    expect(choose(tryAgain(last), 0).ending).toMatchObject({ name: 'Won back', rank: 0 })
  })

  test('[H5] the first ending whose rules fit wins', () => {
    const end = choose(choose(begin(play), BEST), 0)
    expect(end.ending).toEqual({
      name: 'Won back',
      rank: 0,
      outcome: [{ kind: 'narration', text: 'She leaves the door open.' }],
    })
    expect(end.choices).toEqual([])
  })

  test('[H7] what is not offered changes nothing', () => {
    const first = begin(play)
    const end = choose(choose(first, BEST), 0)
    for (const place of [-1, 3, 0.5, Number.NaN]) expect(choose(first, place)).toBe(first)
    expect([choose(end, 0), tryAgain(end), goOn(end)]).toEqual([end, end, end])
    expect([tryAgain(first), goOn(first)]).toEqual([first, first])
  })

  test('[H1] a kept run leads back to the same moment', () => {
    const moments = [
      begin(play),
      choose(begin(play), POOR),
      tryAgain(choose(begin(play), POOR)),
      choose(begin(play), BEST),
    ]
    for (const moment of moments) {
      expect(replay(play, JSON.parse(JSON.stringify(moment.run)))).toEqual({ ok: true, value: moment })
    }
  })

  test('[H6] a run that no longer fits starts anew', () => {
    const odd = [
      [{ scene: 'Gone', place: 0, takenBack: false }],
      [{ scene: 'Door', place: 7, takenBack: false }],
      [{ scene: 'Stairs', place: 0, takenBack: false }],
      [0, 0, 0].map((place) => ({ scene: 'Door', place, takenBack: false })),
    ]
    for (const run of odd) {
      expect(replay(play, run)).toEqual({ ok: false, problem: 'does-not-fit' })
      expect(resume(play, run)).toEqual(begin(play))
    }
  })

  test('[H6] a step nobody decided on is let stand where the script has moved on', () => {
    const run = [
      { scene: 'Door', place: 2, takenBack: null },
      { scene: 'Stairs', place: 0, takenBack: null },
    ]
    expect(resume(play, run).ending?.name).toBe('Lost')
  })
})

describe('taking lines back', () => {
  const hall = choose(begin(play), BEST)

  test('[H14] the latest line that stands goes back with its meters, and stays in the run', () => {
    const back = takeBack(hall)
    expect(meters(back)).toEqual([40, 70])
    expect(back.scene.name).toBe('Door')
    expect(back.choices).toHaveLength(3)
    expect(back.run).toEqual([{ scene: 'Door', place: BEST, takenBack: true }])
    expect(takeBack(back)).toBe(back)
  })

  test('[H14] line after line goes back to the first words, also from the ending', () => {
    const end = choose(hall, 0)
    const once = takeBack(end)
    expect([once.ending, once.scene.name, ...meters(once)]).toEqual([null, 'Stairs', 71, 40])
    const twice = takeBack(once)
    expect([twice.scene.name, ...meters(twice)]).toEqual(['Door', 40, 70])
    expect(twice.run.map(({ scene, takenBack }) => [scene, takenBack])).toEqual([
      ['Door', true],
      ['Stairs', true],
    ])
    expect(debriefOf(twice).map(({ takenBack }) => takenBack)).toEqual([true, true])
    expect(choose(choose(twice, BEST), 0).ending?.name).toBe('Won back')
  })

  test('[H6] a line taken back that is not in the script does not fit', () => {
    expect(replay(play, [{ scene: 'Gone', place: 0, takenBack: true }]).ok).toBe(false)
    expect(replay(play, [{ scene: 'Stairs', place: 9, takenBack: true }]).ok).toBe(false)
  })

  test('[H15] "What if" shares what came before, and leaves the first talk as it was', () => {
    const end = choose(tryAgain(choose(hall, 1)), 0)
    const before = JSON.stringify(end)
    expect(whatIf(end, 2)).toEqual(tryAgain(choose(hall, 1)))
    expect(whatIf(end, 1)).toEqual(hall)
    expect(whatIf(end, 0)).toEqual(begin(play))
    expect(JSON.stringify(end)).toBe(before)
  })
})

describe('the debrief', () => {
  test('[H4] [H9] tells every line, also one taken back, and the best one where another was taken', () => {
    const end = choose(choose(tryAgain(choose(begin(play), POOR)), 1), 0)
    expect(debriefOf(end)).toEqual([
      {
        scene: 'Door',
        place: 2,
        said: '"Where is the unit?"',
        judgement: 'poor',
        note: 'Not heard yet.',
        takenBack: true,
        better: { text: '"I\'m sorry."', note: 'She is heard.' },
      },
      expect.objectContaining({
        place: 1,
        judgement: 'fair',
        takenBack: false,
        better: { text: '"I\'m sorry."', note: 'She is heard.' },
      }),
      expect.objectContaining({ scene: 'Stairs', judgement: 'best', better: null }),
    ])
  })

  test('[H9] where nothing is best, the fair line is better than the poor one', () => {
    const fair = aPlay(BODY.replace('Best:', 'Fair:'))
    expect(debriefOf(choose(begin(fair), 1))[0]?.better?.text).toBe('"I\'m sorry."')
    expect(debriefOf(choose(begin(fair), 0))[0]?.better).toBeNull()
  })
})

describe('how it is shown', () => {
  test('[H10] choices keep their order within a rehearsal and change it over rehearsals', () => {
    const seeds = Array.from({ length: 600 }, (_, number) => `seed ${number}`)
    const orders = seeds.map((seed) => shownOrder(seed, 'Door', 3).join(''))
    expect(seeds.map((seed) => shownOrder(seed, 'Door', 3).join(''))).toEqual(orders)
    const counts = new Map<string, number>()
    for (const order of orders) counts.set(order, (counts.get(order) ?? 0) + 1)
    expect([...counts.keys()].sort()).toEqual(['012', '021', '102', '120', '201', '210'])
    for (const count of counts.values()) expect(count).toBeGreaterThan(60)
  })

  test('[H10] scenes of one rehearsal are shuffled apart', () => {
    const orders = Array.from({ length: 30 }, (_, number) => shownOrder('seed', `Scene ${number}`, 3).join(''))
    expect(new Set(orders).size).toBe(6)
    expect([shownOrder('seed', 'x', 0), shownOrder('seed', 'x', 1)]).toEqual([[], [0]])
  })

  test.each([
    [['"Hi."', 'Go.'], 'say'],
    [['Go.', '“Hi.”'], 'say'],
    [['‘Hi.’'], 'say'],
    [['«Hola.»'], 'say'],
    [['Say "Hi."', 'Go.'], 'do'],
    [[], 'do'],
  ])('[H11] %j', (choices, question) => {
    const [choice] = play.scenes[0]?.choices ?? []
    expect(questionOf({ choices: choices.flatMap((text) => (choice ? [{ ...choice, text }] : [])) })).toBe(question)
  })

  test('[H2] a meter stands on one of five steps', () => {
    expect([0, 19, 20, 39, 40, 59, 60, 79, 80, 100].map(bandOf)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4])
  })
})
