import { deepFreeze } from '~/foundation/freeze.ts'
import { readJourney } from '~/journey/format/read.ts'
import type { Journey, Touchpoint } from '~/journey/schema.ts'
import { touchpointsOf } from '~/journey/select.ts'

export const NOW = '2026-11-21T09:00:00.000Z'

type Loose = Readonly<Record<string, unknown>>

/** A frozen map of which only what matters is said. */
export function aMap(over: Loose = {}): Journey {
  const stages = [
    {
      id: 'wait',
      title: 'Wait',
      touchpoints: [{ id: 'wait-1', title: 'Waits' }],
    },
  ]
  const file = {
    format: 'doorstep-journey',
    version: 1,
    id: 'a-map',
    title: 'A map',
    stages,
    ...over,
  }
  const read = readJourney(JSON.stringify(file), { now: NOW })
  if (!read.ok) throw new Error(`This is no map: ${JSON.stringify(read.problem)}`)
  return deepFreeze(read.value)
}

/** A map with one stage that holds these touchpoints; ids are `t1`, `t2`, … unless said. */
export function aMapOf(touchpoints: readonly Loose[], over: Loose = {}): Journey {
  const named = touchpoints.map((each, at) => ({
    id: `t${at + 1}`,
    title: `Touchpoint ${at + 1}`,
    ...each,
  }))
  return aMap({
    stages: [{ id: 'only', title: 'Only', touchpoints: named }],
    ...over,
  })
}

/** A touchpoint of which only what matters is said. */
export function aTouchpoint(over: Loose = {}): Touchpoint {
  const [found] = touchpointsOf(aMapOf([over]))
  if (!found) throw new Error('The map has no touchpoint')
  return found.touchpoint
}

/** The feelings of one persona, for a touchpoint. */
export function felt(expected: number | null, perceived: number | null, persona = 'denise'): Loose {
  return { feelings: { [persona]: { expected, perceived } } }
}

/** A frozen map with two of everything, things we do not know, and references to nobody. */
export function aFullMap(): Journey {
  const owner = { owner: 'dispatcher', support: ['owner', 'dispatcher'] }
  const both = {
    denise: { expected: 1, perceived: -2, sure: true },
    frank: { expected: 0 },
    gone: { perceived: 2 },
  }
  return aMap({
    owners: [
      { id: 'dispatcher', name: 'Dispatcher', phone: '555' },
      { id: 'owner', name: 'Owner' },
    ],
    personas: [
      { id: 'denise', name: 'Denise', shoe: 7 },
      { id: 'frank', name: 'Frank' },
    ],
    stages: [
      {
        ...{ id: 'wait', title: 'Wait', tone: 'low' },
        touchpoints: [
          {
            id: 'a',
            title: 'A',
            ...owner,
            feelings: both,
            color: 'red',
            future: { perceived: { denise: 1, '2': 0 } },
          },
          { id: 'b', title: 'B', owner: 'nobody', support: ['nobody'] },
        ],
      },
      { id: 'middle', title: 'Middle', touchpoints: [] },
      {
        id: 'after',
        title: 'After',
        touchpoints: [{ id: 'c', title: 'C', feelings: { denise: { expected: 0 } } }],
      },
    ],
    actions: [{ id: 'a1', touchpoint: 'a', owner: 'dispatcher', link: 1 }, { id: 'a2', touchpoint: 'b' }, { id: 'a3' }],
    voices: [
      { id: 'v1', touchpoint: 'a', persona: 'denise', ear: 'left' },
      { id: 'v2', persona: 'frank' },
    ],
    ballots: [
      {
        id: 'b1',
        persona: 'denise',
        ratings: [{ touchpoint: 'a' }, { touchpoint: 'c', seconds: 4 }],
        room: 'B',
      },
      { id: 'b2', persona: 'frank', ratings: [] },
    ],
    mine: { 10: 1, b: 2 },
  })
}
