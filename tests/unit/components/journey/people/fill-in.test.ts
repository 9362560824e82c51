import { expect, test } from 'vitest'
import { fillIn } from '~/components/journey/people/fill-in.ts'

const nothing = { name: '', situation: '', job: '' }
const nights = { name: 'Works nights', situation: 'Sleeps until three.', job: 'Get it done.' }
const landlord = { name: 'Landlord', situation: 'Owns the place.', job: 'Know what was done.' }

test('an empty form takes all of a ready situation, and all of it is told', () => {
  expect(fillIn(nothing, nothing, nights)).toEqual({ said: nights, filled: ['name', 'situation', 'job'] })
})

test('another situation takes the place of the one before, and of nothing that was typed', () => {
  const typed = { ...nights, name: 'Ana' }
  expect(fillIn(typed, nights, landlord)).toEqual({ said: { ...landlord, name: 'Ana' }, filled: ['situation', 'job'] })
})

test('where everything was typed nothing is filled in', () => {
  const own = { name: 'Ana', situation: 'Two cats.', job: 'Quiet work.' }
  expect(fillIn(own, nothing, nights)).toEqual({ said: own, filled: [] })
})
