import { expect, test } from 'vitest'
import { ALL, gapOf } from '~/journey/analysis/gap.ts'
import { seenBy, worstOff } from '~/journey/people/seen-by.ts'
import { findTouchpoint } from '~/journey/select.ts'
import { aJourney } from '../../../support/journeys.ts'

const felt = (perceived: number) => ({ expected: 1, expectedWhy: '', perceived, perceivedWhy: '' })
const map = aJourney({
  personas: ['denise', 'marcus', 'rita'].map((id) => ({ id, name: id })),
  stages: [
    {
      id: 's',
      title: 'Wait',
      touchpoints: [{ id: 'wait', title: 'Waits', feelings: { denise: felt(1), marcus: felt(0), rita: felt(-2) } }],
    },
  ],
})
const lowest = (shown: readonly string[]) => {
  const { journey, persona } = seenBy(map, shown)
  const found = findTouchpoint(journey, 'wait')
  return found && gapOf(found.touchpoint, persona)
}

test('[A1] figures are of the one who is shown, or the lowest of those who are', () => {
  expect(lowest(['denise'])).toBe(0)
  expect(lowest(['denise', 'marcus'])).toBe(-1)
  expect(lowest(['denise', 'marcus', 'rita'])).toBe(-3)
})

test('a map seen by one or by all is the map itself', () => {
  expect(seenBy(map, ['denise'])).toEqual({ journey: map, persona: 'denise' })
  expect(seenBy(map, ['denise', 'marcus', 'rita'])).toEqual({ journey: map, persona: ALL })
})

test('worst off is whoever has the lowest gap, the first of those shown where nobody has one', () => {
  const touchpoint = findTouchpoint(map, 'wait')?.touchpoint
  if (!touchpoint) throw new Error('no touchpoint')
  expect(worstOff(touchpoint, ['denise', 'marcus'])).toBe('marcus')
  expect(worstOff({ ...touchpoint, feelings: {} }, ['marcus', 'denise'])).toBe('marcus')
})
