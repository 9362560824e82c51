import { expect, test } from 'vitest'
import { isFilled, laneCells } from '~/components/journey/lanes/cells.ts'
import { areUsual, laneShifted, laneWith, USUAL_LANES } from '~/components/journey/lanes/lane-order.ts'
import type { Action } from '~/journey/schema.ts'
import { LANES } from '~/session/look.ts'
import { aJourney, aTouchpoint } from '../a-journey.ts'

const TODAY = '2026-11-28'

function anAction(id: string, said: Partial<Action> = {}): Action {
  const empty = { text: id, owner: null, effort: null, due: null, status: 'idea', measure: '', pillar: null } as const
  return { id, touchpoint: 'Waits', ...empty, ...said }
}

function aVoice(id: string, quote: string) {
  const empty = { persona: null, date: '', source: null, recommend: null, expected: null, perceived: null }
  return { ...empty, id, touchpoint: 'Waits', quote }
}

const journey = {
  ...aJourney({
    Stage: [
      aTouchpoint('Calls', { owner: 'dispatcher', support: ['owner', 'gone'], driver: 'ease', kano: 'basic' }),
      aTouchpoint('Waits', { kind: 'waiting', lasts: 'P1DT4H', thinks: 'Where are they?', friction: 'No word' }),
    ],
  }),
  actions: [
    anAction('later'),
    anAction('late', { due: '2026-11-27', text: 'Text an ETA' }),
    anAction('done', { status: 'done', due: '2026-11-01' }),
    anAction('elsewhere', { touchpoint: null }),
  ],
  voices: [aVoice('one', ' '), aVoice('two', 'I took the morning off')],
}
const cells = laneCells(journey, TODAY)

test('[N1] the owner stands with who helps, nobody loudly, and a stranger as unknown', () => {
  expect(cells('Calls', 'owner')).toEqual({
    head: 'Dispatcher / call taker',
    alarm: '',
    text: expect.stringMatching(/^with .+, Unknown \(gone\)$/),
  })
  expect(cells('Waits', 'owner')).toEqual({ head: '', alarm: 'No owner', text: '' })
})

test('[N1] texts, drivers and times are those of the touchpoint', () => {
  expect(cells('Waits', 'thinks').text).toBe('Where are they?')
  expect(cells('Waits', 'friction').text).toBe('No word')
  expect(cells('Calls', 'drivers')).toEqual({ head: 'Ease', alarm: '', text: 'Basic' })
  expect(cells('Waits', 'duration').head).toBe('1 d 4 h')
})

test('[N1] voices are counted, with the first quote there is, where it was heard and its score', () => {
  const heard = { ...aVoice('two', 'Nobody called'), source: 'review', recommend: 3 } as const
  const told = laneCells({ ...journey, voices: [heard] }, TODAY)
  expect(told('Waits', 'voices').text).toBe('Review, 3 of 10: “Nobody called”')
  const mute = laneCells({ ...journey, voices: [{ ...heard, quote: ' ' }] }, TODAY)
  expect(mute('Waits', 'voices')).toEqual({ head: '1 voice', alarm: '', text: 'Review, 3 of 10' })
  expect(cells('Waits', 'voices')).toEqual({ head: '2 voices', alarm: '', text: '“I took the morning off”' })
})

test('[N1] [I15] how likely they are to recommend us is told with how many answered, and the net score from five on', () => {
  const told = (scores: readonly number[]) => {
    const voices = scores.map((recommend, at) => ({ ...aVoice(`${at}`, ''), recommend }))
    const { head, text } = laneCells({ ...journey, voices }, TODAY)('Waits', 'recommend')
    return `${head} / ${text}`
  }
  expect(told([6])).toBe('6.0 of 10 / 1 answer, too few for an NPS')
  expect(told([0, 6, 6, 7, 8])).toBe('5.4 of 10 / 5 answers, NPS −60')
  expect(told([10, 9, 9, 8, 0])).toBe('7.2 of 10 / 5 answers, NPS +40')
})

test('[N1] actions that are open are counted, what is overdue is marked and told first', () => {
  expect(cells('Waits', 'actions')).toEqual({ head: '2 open', alarm: '1 overdue', text: 'Text an ETA' })
})

test('[N1] a cell without anything is empty in every lane but the owner’s', () => {
  const bare = laneCells(aJourney({ Stage: [aTouchpoint('bare')] }), TODAY)
  expect(LANES.filter((lane) => isFilled(bare('bare', lane)))).toEqual(['owner'])
  expect(LANES.filter((lane) => isFilled(bare('not there', lane)))).toEqual([])
})

test('[N1] of a very long text a cell holds no more than it can show', () => {
  const long = laneCells(aJourney({ Stage: [aTouchpoint('long', { does: '🙂'.repeat(2000) })] }), TODAY)
  const { text } = long('long', 'does')
  expect(text.length).toBeLessThan(400)
  expect(text).toMatch(/^(🙂)+…$/u)
})

test('[N2] a lane is hidden, closed and moved past its neighbour, and all stay there once', () => {
  expect(laneWith(USUAL_LANES, 'thinks', { shown: true }).find(({ lane }) => lane === 'thinks')?.shown).toBe(true)
  const moved = laneShifted(USUAL_LANES, 'friction', -1)
  expect(moved.map(({ lane }) => lane).slice(0, 3)).toEqual(['friction', 'owner', 'does'])
  expect(new Set(moved)).toEqual(new Set(USUAL_LANES))
})

test('[N2] there is no room above the first and below the last', () => {
  expect(laneShifted(USUAL_LANES, 'owner', -1)).toBe(USUAL_LANES)
  expect(laneShifted(USUAL_LANES, 'duration', 1)).toBe(USUAL_LANES)
})

test('[N2] lanes are usual until one is changed', () => {
  expect(areUsual(USUAL_LANES)).toBe(true)
  expect(areUsual(laneWith(USUAL_LANES, 'owner', { open: false }))).toBe(false)
  expect(areUsual(laneShifted(USUAL_LANES, 'owner', 1))).toBe(false)
})
