import { describe, expect, test } from 'vitest'
import { actionFor, slidesOf, wordsAt } from '~/journey/present/slides.ts'
import { touchpointsOf } from '~/journey/select.ts'
import { aMap, aMapOf, felt } from '../support/maps.ts'

const told = (map: Parameters<typeof slidesOf>[0], through: 'gaps' | 'stages', line: 'today' | 'future' = 'today') =>
  slidesOf(map, { persona: 'denise', line, through }).map((slide) =>
    slide.kind === 'gap'
      ? `${slide.rank} ${slide.touchpoint.id} ${slide.gap}`
      : slide.kind === 'stage'
        ? `${slide.stage.id} ${slide.columns.map(({ touchpoint }) => touchpoint.id).join('')}`
        : slide.kind,
  )

describe('a map as a talk', () => {
  test('[T7] goes from the whole over the widest gaps, five at most, to what will be done', () => {
    const map = aMapOf([felt(1, 0), felt(1, -2), felt(0, 0), felt(1, -1), felt(0, -1), felt(2, 1), felt(1, 0)])
    expect(told(map, 'gaps')).toEqual(['overview', '1 t2 -3', '2 t4 -2', '3 t1 -1', '4 t5 -1', '5 t6 -1', 'ours'])
  })

  test('[T7] goes over the stages instead; an empty one, or one with nothing in the line, is passed by', () => {
    const point = (id: string, change: string | null = null) => ({ id, title: id, future: { change } })
    const map = aMap({
      stages: [
        { id: 'one', title: 'One', touchpoints: [point('a'), point('b', 'add')] },
        { id: 'none', title: 'None', touchpoints: [] },
        { id: 'gone', title: 'Gone', touchpoints: [point('c', 'drop')] },
      ],
    })
    expect(told(map, 'stages')).toEqual(['overview', 'one a', 'gone c', 'ours'])
    expect(told(map, 'stages', 'future')).toEqual(['overview', 'one ab', 'ours'])
  })

  test('[T7] an empty map has a beginning and an end', () => {
    expect(told(aMapOf([]), 'gaps')).toEqual(['overview', 'ours'])
  })
})

test("[T8] the customer's words are a voice of theirs, else anybody's, else what the map says they think", () => {
  const voice = (persona: string | null, quote: string, touchpoint = 't1') => ({
    id: quote,
    touchpoint,
    persona,
    quote,
  })
  const words = (voices: object[], over: object = {}) => {
    const map = aMapOf([{ thinks: 'Where are they?', ...over }], { voices })
    const [found] = touchpointsOf(map)
    return found ? wordsAt(map, found.touchpoint, 'denise') : null
  }
  expect(words([voice('frank', 'Late'), voice('denise', 'Nobody called')])).toBe('Nobody called')
  expect(words([voice('denise', '  '), voice(null, 'Late')])).toBe('Late')
  expect(words([voice('denise', 'Elsewhere', 'other')])).toBe('Where are they?')
  expect(words([], { thinks: '', feelings: { denise: { perceivedWhy: 'No word for hours' } } })).toBe(
    'No word for hours',
  )
  expect(words([], { thinks: '' })).toBe('')
})

test('[T8] what is done or dropped is no longer what will be done', () => {
  const action = (id: string, status: string) => ({ id, touchpoint: 't1', text: id, status })
  const map = aMapOf([{}], { actions: [action('a', 'done'), action('b', 'dropped'), action('c', 'planned')] })
  expect(actionFor(map, 't1')?.id).toBe('c')
  expect(actionFor(map, 'other')).toBeUndefined()
})
