import { ok } from '~/foundation/result.ts'
import { noEntry, notThere, type Outcome, unless } from '../apply/refusals.ts'
import type { CommandOf } from '../commands.ts'
import type { Journey } from '../schema.ts'
import { touchpointsOf } from '../select.ts'
import { strangerIn } from './voices.ts'

/** Adds what somebody thinks of the touchpoints they were asked about. */
export function addBallot(journey: Journey, { type: _, ...ballot }: CommandOf<'add-ballot'>): Outcome {
  const there = new Set(touchpointsOf(journey).map(({ touchpoint }) => touchpoint.id))
  const unknown = ballot.ratings.find(({ touchpoint }) => !there.has(touchpoint))
  if (unknown) return notThere('touchpoint', unknown.touchpoint)
  return (
    strangerIn(journey, ballot.persona) ??
    unless(noEntry(journey, 'ballots', ballot.id), () => ({ ...journey, ballots: [...journey.ballots, ballot] }))
  )
}

/** Takes all the ratings of one ballot away. */
export function removeBallot(journey: Journey, { ballot: id }: CommandOf<'remove-ballot'>): Outcome {
  const ballots = journey.ballots.filter((ballot) => ballot.id !== id)
  return ballots.length === journey.ballots.length ? notThere('ballot', id) : ok({ ...journey, ballots })
}
