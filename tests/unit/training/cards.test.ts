import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { deepFreeze } from '~/foundation/freeze.ts'
import {
  type Clock,
  clockAt,
  dueCards,
  dueOn,
  judgeCard,
  LADDER,
  nextDue,
  VERDICTS,
  type Verdict,
} from '~/training/cards.ts'
import { daysAfter, isDay, localDay } from '~/training/days.ts'
import { plansToAsk, tellPlan } from '~/training/plan-check.ts'
import { answerExercise, finishLesson, personOf, undoFinish } from '~/training/progress/commands.ts'
import { mergeProgress } from '~/training/progress/merge.ts'
import { readProgress } from '~/training/progress/read.ts'
import { ME, NO_PROGRESS, type Progress } from '~/training/progress/schema.ts'
import { writeProgress } from '~/training/progress/write.ts'

const CARD = { id: 'late-1', lesson: 'the-call' }
const OTHER = { id: 'late-2', lesson: 'the-call' }
const utc = (now: string): Clock => ({ now, dayOf: (at) => at.slice(0, 10) })
const noon = (day: string) => utc(`${day}T12:00:00.000Z`)
const done = (at = '2026-11-20T18:00:00.000Z') =>
  deepFreeze(finishLesson(NO_PROGRESS, { person: ME, now: at }, CARD.lesson))
const due = (progress: Progress, clock: Clock, card = CARD) => dueOn(personOf(progress, ME), card, clock)
const judge = (progress: Progress, day: string, verdict: Verdict) =>
  deepFreeze(judgeCard(progress, ME, noon(day), CARD.id, verdict))

describe('[C1] a card', () => {
  test('waits until its lesson is done', () => {
    expect(due(NO_PROGRESS, noon('2026-11-25'))).toBeNull()
  })

  test('is due from the day after its lesson was done', () => {
    expect(dueCards(personOf(done(), ME), [CARD], noon('2026-11-20'))).toEqual([])
    expect(nextDue(personOf(done(), ME), [CARD], noon('2026-11-20'))).toBe('2026-11-21')
    expect(dueCards(personOf(done(), ME), [CARD], noon('2026-11-21'))).toEqual([CARD])
    expect(dueCards(personOf(done(), ME), [CARD], noon('2027-03-01'))).toEqual([CARD])
  })

  test('waits again when the lesson is opened again before it was ever asked', () => {
    const open = undoFinish(done(), { person: ME, now: '2026-11-20T19:00:00.000Z' }, CARD.lesson)
    expect(due(open, noon('2026-11-25'))).toBeNull()
  })
})

test('[C2] a card that is known climbs 1, 3, 7, 14, 30 days and then stays at 30', () => {
  let progress = done()
  let day = '2026-11-21'
  const steps: number[] = []
  for (let round = 0; round < 6; round++) {
    progress = judge(progress, day, 'knew')
    const next = due(progress, noon(day)) ?? ''
    steps.push((Date.parse(next) - Date.parse(day)) / 86_400_000)
    expect(dueCards(personOf(progress, ME), [CARD], noon(daysAfter(next, -1)))).toEqual([])
    day = next
  }
  expect(steps).toEqual([3, 7, 14, 30, 30, 30])
})

test('[C3] a miss goes back to the first rung from any rung', () => {
  let progress = done()
  for (const day of ['2026-11-21', '2026-11-24', '2026-12-01']) progress = judge(progress, day, 'knew')
  progress = judge(progress, '2026-12-15', 'missed')
  expect(due(progress, noon('2026-12-15'))).toBe('2026-12-16')
  progress = judge(progress, '2026-12-16', 'knew')
  expect(due(progress, noon('2026-12-16'))).toBe('2026-12-19')
})

test('[C4] later means tomorrow, on the same rung', () => {
  const progress = judge(judge(done(), '2026-11-21', 'knew'), '2026-11-24', 'later')
  expect(due(progress, noon('2026-11-24'))).toBe('2026-11-25')
  expect(due(judge(progress, '2026-11-25', 'knew'), noon('2026-11-25'))).toBe('2026-12-02')
})

test('[C5] "Never ask again" is for good until it is taken back, and then the rung is the old one', () => {
  const known = judge(judge(done(), '2026-11-21', 'knew'), '2026-11-24', 'known')
  expect(due(known, noon('2030-01-01'))).toBeNull()
  const back = judge(known, '2026-11-26', 'again')
  expect(due(back, noon('2026-11-26'))).toBe('2026-11-26')
  expect(due(judge(back, '2026-11-26', 'knew'), noon('2026-11-26'))).toBe('2026-12-03')
})

describe('[C6] days are local', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    vi.unstubAllEnvs()
    expect(process.env['TZ']).toBe(zone)
  })

  // The last moments of a day, with the clocks going forward on 8 March and back on 1 November 2026.
  test.each([
    ['America/New_York', '2026-03-08T03:30:00.000Z', '2026-03-07', '2026-03-08'],
    ['America/New_York', '2026-03-09T03:30:00.000Z', '2026-03-08', '2026-03-09'],
    ['America/New_York', '2026-11-01T03:59:59.000Z', '2026-10-31', '2026-11-01'],
    ['America/New_York', '2026-11-02T04:59:59.000Z', '2026-11-01', '2026-11-02'],
    ['Pacific/Auckland', '2026-11-24T11:30:00.000Z', '2026-11-25', '2026-11-26'],
    ['UTC', '2026-12-31T23:59:59.999Z', '2026-12-31', '2027-01-01'],
  ])('in %s a lesson done at %s is done on %s, its cards due on %s', (place, at, day, next) => {
    vi.stubEnv('TZ', place)
    expect(localDay(at)).toBe(day)
    expect(due(done(at), clockAt(at))).toBe(next)
  })

  test('three days across each change of the clocks are three days', () => {
    vi.stubEnv('TZ', 'America/New_York')
    const before = { spring: '2026-03-07T05:30:00.000Z', autumn: '2026-10-31T04:30:00.000Z' }
    const knewIn = (at: string) => judgeCard(done('2026-01-01T12:00:00.000Z'), ME, clockAt(at), CARD.id, 'knew')
    const dueNow = (progress: Progress, at: string) => dueCards(personOf(progress, ME), [CARD], clockAt(at)).length
    expect(due(knewIn(before.spring), clockAt(before.spring))).toBe('2026-03-10')
    expect(dueNow(knewIn(before.spring), '2026-03-10T03:59:00.000Z')).toBe(0)
    expect(dueNow(knewIn(before.spring), '2026-03-10T04:00:00.000Z')).toBe(1)
    expect(due(knewIn(before.autumn), clockAt(before.autumn))).toBe('2026-11-03')
    expect(dueNow(knewIn(before.autumn), '2026-11-03T04:59:00.000Z')).toBe(0)
    expect(dueNow(knewIn(before.autumn), '2026-11-03T05:00:00.000Z')).toBe(1)
  })

  test('days are counted over months, years and leap days', () => {
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01')
    expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29')
    expect(['2026-02-29', '2026-13-01', '26-1-1', '', 7].filter(isDay)).toEqual([])
  })

  test('a moment that is none is long ago, so that nothing waits for ever', () => {
    expect(dueCards(personOf(done('soon'), ME), [CARD], clockAt('2026-11-25T12:00:00.000Z'))).toEqual([CARD])
  })
})

describe('[C7] a clock set back', () => {
  test('makes a card due that was kept under the clock ahead', () => {
    const ahead = judge(done(), '2027-06-01', 'knew')
    expect(due(ahead, noon('2026-11-25'))).toBe('2026-11-25')
    const again = judge(ahead, '2026-11-25', 'missed')
    expect(due(again, noon('2026-11-25'))).toBe('2026-11-26')
  })

  test('by an hour on the same day changes nothing', () => {
    const progress = judgeCard(done(), ME, utc('2026-11-21T12:00:00.000Z'), CARD.id, 'knew')
    expect(due(progress, utc('2026-11-21T11:00:00.000Z'))).toBe('2026-11-24')
  })

  test('does not bring back a card that is known for good', () => {
    expect(due(judge(done(), '2027-06-01', 'known'), noon('2026-11-25'))).toBeNull()
  })
})

describe('[C8] what is kept', () => {
  const kept = (card: unknown) =>
    readProgress(
      JSON.stringify({ format: 'doorstep-progress', version: 1, people: { me: { cards: { 'late-1': card } } } }),
    )

  test('with a moment alone counts as the first rung', () => {
    const read = kept({ at: '2026-11-20T18:00:00.000Z' })
    expect(read.ok && due(read.value, noon('2026-11-20'))).toBe('2026-11-21')
    expect(read.ok && due(judge(read.value, '2026-11-21', 'knew'), noon('2026-11-21'))).toBe('2026-11-24')
  })

  test('with odd marks is read without them, and keeps keys we do not know', () => {
    const odd = { at: '2026-11-20T18:00:00.000Z', rung: -1, due: 'never', known: 'yes', van: 3 }
    const read = kept(odd)
    expect(read.ok && read.value.people['me']?.cards['late-1']).toEqual({ at: odd.at, van: 3 })
  })

  test('is read back the same after any answers, and merges to the later', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...VERDICTS), { minLength: 1, maxLength: 12 }), (verdicts) => {
        let progress = done()
        let before = progress
        verdicts.forEach((verdict, place) => {
          before = progress
          progress = judge(progress, daysAfter('2026-11-21', place), verdict)
        })
        expect(readProgress(writeProgress(progress))).toEqual({ ok: true, value: progress })
        expect(mergeProgress(before, progress)).toEqual(progress)
        expect(mergeProgress(progress, before)).toEqual(progress)
        const rung = progress.people[ME]?.cards[CARD.id]?.rung ?? -1
        expect(rung).toBeGreaterThanOrEqual(0)
        expect(rung).toBeLessThan(LADDER.length)
      }),
    )
  })
})

test('[C9] cards that fell due first come first', () => {
  const progress = judge(done(), '2026-11-21', 'missed')
  expect(dueCards(personOf(progress, ME), [CARD, OTHER], noon('2026-11-25'))).toEqual([OTHER, CARD])
})

describe('[C10] a plan', () => {
  const PLANS = [
    { id: 'plan', lesson: 'last' },
    { id: 'other', lesson: 'elsewhere' },
  ]
  const plan = (at: string, before = NO_PROGRESS) =>
    answerExercise(before, { person: ME, now: at }, 'plan', { when: 'I knock', act: 'I step back' })
  const asked = (progress: Progress, day: string) =>
    plansToAsk(personOf(progress, ME), PLANS, noon(day)).map(({ id }) => id)
  const tell = (progress: Progress, day: string, said: 'yes' | 'no' | 'no-chance') =>
    tellPlan(progress, ME, noon(day), 'plan', said)
  let kept: Progress

  beforeEach(() => {
    kept = deepFreeze(plan('2026-11-20T18:00:00.000Z'))
  })

  test('asks three days after it was written', () => {
    expect(asked(kept, '2026-11-22')).toEqual([])
    expect(asked(kept, '2026-11-23')).toEqual(['plan'])
    expect(asked(kept, '2026-12-24')).toEqual(['plan'])
  })

  test('whose words were left as they are asks three days after its lesson was done, and keeps what was told', () => {
    const read = finishLesson(NO_PROGRESS, { person: ME, now: '2026-11-20T18:00:00.000Z' }, 'last')
    expect(asked(read, '2026-11-22')).toEqual([])
    expect(asked(read, '2026-11-23')).toEqual(['plan'])
    expect(asked(tell(read, '2026-11-23', 'no-chance'), '2026-11-25')).toEqual([])
    expect(asked(tell(read, '2026-11-23', 'no-chance'), '2026-11-26')).toEqual(['plan'])
    expect(asked(tell(read, '2026-11-23', 'yes'), '2027-01-01')).toEqual([])
  })

  test('does not ask when it was taken back', () => {
    const back = answerExercise(kept, { person: ME, now: '2026-11-21' }, 'plan', null)
    expect(asked(back, '2026-11-30')).toEqual([])
  })

  test.each(['yes', 'no'] as const)('that was told "%s" asks again only when its words change', (said) => {
    const told = tell(kept, '2026-11-23', said)
    expect(asked(told, '2027-01-01')).toEqual([])
    const changed = plan('2027-01-02T08:00:00.000Z', told)
    expect(asked(changed, '2027-01-04')).toEqual([])
    expect(asked(changed, '2027-01-05')).toEqual(['plan'])
  })

  test('that had no chance asks again three days later', () => {
    const told = tell(kept, '2026-11-23', 'no-chance')
    expect(asked(told, '2026-11-25')).toEqual([])
    expect(asked(told, '2026-11-26')).toEqual(['plan'])
  })

  test('[C11] keeps all that was told, its words, and both through a change and the shelf', () => {
    const told = plan('2026-11-28T08:00:00.000Z', tell(tell(kept, '2026-11-23', 'no-chance'), '2026-11-26', 'yes'))
    const entry = told.people[ME]?.exercises['plan']
    expect(entry?.used?.map(({ said }) => said)).toEqual(['no-chance', 'yes'])
    expect(entry?.answer).toEqual({ when: 'I knock', act: 'I step back' })
    expect(readProgress(writeProgress(told))).toEqual({ ok: true, value: told })
  })
})
