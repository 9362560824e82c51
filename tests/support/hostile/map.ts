import { aMapOf, aPersona, aTouchpoint, type Loose } from '../map-file.ts'
import { HOSTILE, hostileTexts } from './strings.ts'

const EIGHT = [0, 1, 2, 3, 4, 5, 6, 7]

/**
 * A map of which every text is hostile: so many touchpoints that each text stands somewhere as a title, and the others are
 * further on in the row. Ids stay plain, as they are part of addresses, but for a name that every object knows.
 */
export function aHostileMap(titles: readonly string[] = HOSTILE): Loose {
  const next = hostileTexts(7)
  const touchpoints = titles.map((title, at) =>
    aTouchpoint({
      ...{ id: `t${at}`, title, does: next(), thinks: next(), backstage: next(), friction: next(), owner: 'o1' },
      ...{ support: ['o2'], keyMoment: at % 9 === 0, kind: at % 4 === 0 ? 'waiting' : 'direct', lasts: 'PT4H' },
      feelings: {
        denise: { expected: 1, expectedWhy: next(), perceived: (at % 5) - 2, perceivedWhy: next() },
        ['__proto__']: { expected: 0, expectedWhy: next(), perceived: 2, perceivedWhy: next() },
      },
      future: { change: 'fix', perceived: { denise: 1 }, note: next() },
    }),
  )
  const stages = [0, 1, 2].map((at) => ({
    id: `s${at}`,
    title: next(),
    goal: next(),
    touchpoints: touchpoints.filter((_, place) => Math.floor((place * 3) / touchpoints.length) === at),
  }))
  return aMapOf([], {
    ...{ id: 'hostile', title: next(), trade: next() },
    scope: { startsWhen: next(), endsWhen: next() },
    owners: ['o1', 'o2'].map((id) => ({ id, name: next() })),
    personas: ['denise', '__proto__'].map((id) => aHostilePersona(id, next)),
    stages,
    actions: EIGHT.map((at) => ({
      ...{ id: `a${at}`, touchpoint: `t${at}`, text: next(), owner: 'o1', effort: 'S', due: '2026-12-05' },
      ...{ status: 'idea', measure: next(), pillar: null },
    })),
    voices: EIGHT.map((at) => ({
      ...{ id: `v${at}`, touchpoint: `t${at}`, persona: 'denise', date: '2026-11-02', source: 'call' },
      ...{ quote: next(), recommend: 6, expected: null, perceived: -2 },
    })),
    ballots: ['owner', 'office', 'technician'].map((by, at) => ({
      ...{ id: `b${at}`, by, persona: 'denise', at: '2026-11-29T00:00:00.000Z' },
      ratings: EIGHT.map((touchpoint) => ({ touchpoint: `t${touchpoint}`, expected: 1, perceived: at - 2 })),
    })),
    ['unknown key <b>']: next(),
  })
}

function aHostilePersona(id: string, next: () => string): Loose {
  const texts = {
    who: next(),
    situation: next(),
    job: next(),
    worries: [next(), next()],
    wants: [next()],
    contact: next(),
  }
  return aPersona({ id, name: next(), ...texts })
}
