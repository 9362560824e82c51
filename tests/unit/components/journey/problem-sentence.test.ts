import { expect, test } from 'vitest'
import { refusalSentence } from '~/components/journey/later/refusal-sentence.ts'
import { tellMapProblem, tellReadProblem } from '~/components/journey/problem-sentence.ts'
import { LIMITS } from '~/journey/vocabulary.ts'

test.each([
  { code: 'not-json' },
  { code: 'not-a-journey' },
  { code: 'made-by-newer-version', version: 2 },
  { code: 'too-big', limit: 'touchpoints', found: 3000, where: 'stages' },
  { code: 'damaged', where: 'stages[2].title', what: 'missing' },
] as const)('$code keeps its code and says in one calm sentence that nothing was changed', (problem) => {
  const told = tellReadProblem(problem)
  expect(told.code).toBe(problem.code)
  expect(told.sentence).toContain('Nothing was changed')
})

test('a limit is named', () => {
  for (const limit of [
    'fileBytes',
    'stages',
    'touchpoints',
    'owners',
    'personas',
    'voices',
    'ballots',
    'text',
  ] as const) {
    expect(LIMITS[limit]).toBeGreaterThan(0)
    expect(tellReadProblem({ code: 'too-big', limit, found: 1, where: '' }).sentence).toMatch(/\d/)
  }
})

test('damage names the place', () => {
  expect(tellReadProblem({ code: 'damaged', where: 'owners[1].id', what: 'doubled' }).sentence).toContain(
    'owners[1].id',
  )
})

test('a kept map that cannot be read says where its text is, under the code of what is wrong with it', () => {
  const damaged = tellMapProblem({ code: 'unreadable', why: { code: 'not-json' }, keptAs: 'x' })
  expect(damaged).toEqual({ code: 'not-json', sentence: expect.stringContaining('put aside') })
  const newer = tellMapProblem({ code: 'unreadable', why: { code: 'made-by-newer-version', version: 9 }, keptAs: 'x' })
  expect(newer).toEqual({ code: 'made-by-newer-version', sentence: expect.stringContaining('left as it is') })
})

test.each(['no-such-map', 'storage-full', 'storage-blocked', 'changed-elsewhere'] as const)(
  '%s has its sentence',
  (code) => {
    expect(tellMapProblem({ code })).toEqual({ code, sentence: expect.stringMatching(/\.$/) })
  },
)

test.each([
  { code: 'not-there', what: 'touchpoint', id: 'x' },
  { code: 'id-taken', id: 'x' },
  { code: 'too-big', limit: 'owners' },
  { code: 'not-a-duration', value: 'soon' },
  { code: 'no-room', what: 'first' },
  { code: 'last-stage' },
] as const)('a refusal ($code) is one calm sentence', (refusal) => {
  expect(refusalSentence(refusal)).toMatch(/^[A-Z].*\.$/)
})
