import { expect, test } from 'vitest'
import { lastTaken, progressOf } from '~/components/training/path/path-progress.ts'
import { weakestOf } from '~/components/training/path/self-check.ts'

const STEPS = ['play:mud', 'lesson:one', 'lesson:two']
const kept = {
  lessons: {
    one: { done: true, at: '2026-11-26T10:00:00.000Z' },
    two: { done: false, at: '2026-11-27T10:00:00.000Z' },
  },
  plays: { mud: { best: null, at: '2026-11-25T10:00:00.000Z' } },
}

test('[T3] a role-play counts from its first ending on, a lesson when it is done', () => {
  expect(progressOf(kept, STEPS)).toEqual({ done: 1, of: 3, percent: 33, next: 'play:mud' })
  const ended = { ...kept, plays: { mud: { best: 'Bad', ended: false } } }
  expect(progressOf(ended, STEPS)).toEqual({ done: 2, of: 3, percent: 66, next: 'lesson:two' })
})

test('[T3] only a whole path is 100 %', () => {
  const steps = Array.from({ length: 200 }, (_, at) => `lesson:${at}`)
  const lessons = Object.fromEntries(steps.slice(1).map((step) => [step.slice(7), { done: true }]))
  expect(progressOf({ lessons }, steps)).toMatchObject({ done: 199, percent: 99 })
  expect(progressOf({ lessons: { ...lessons, 0: { done: true } } }, steps)).toMatchObject({ percent: 100, next: null })
})

test('what cannot be read is not done', () => {
  expect(progressOf({}, STEPS).done).toBe(0)
  expect(lastTaken({}, STEPS)).toBeNull()
})

test('the last step taken gives the date', () => {
  expect(lastTaken(kept, ['play:mud', 'lesson:one'])).toBe('2026-11-26T10:00:00.000Z')
})

test('[T4] a no is weaker than "some days", and the first of them counts', () => {
  expect(
    weakestOf([
      ['waits', 'some'],
      ['map', 'no'],
      ['asking', 'no'],
    ]),
  ).toBe('map')
  expect(
    weakestOf([
      ['waits', 'yes'],
      ['map', 'some'],
    ]),
  ).toBe('map')
  expect(weakestOf([['waits', 'yes']])).toBeNull()
})

test('[T4] a line on the chosen path comes before one that is not, and one that is not before none', () => {
  const onPath = (point: string) => point === 'asking'
  const answers = [
    ['map', 'no'],
    ['asking', 'some'],
  ] as const
  expect(weakestOf(answers, onPath)).toBe('asking')
  expect(weakestOf([answers[0]], onPath)).toBe('map')
})
