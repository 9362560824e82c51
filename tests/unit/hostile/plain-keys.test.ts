import { describe, expect, test } from 'vitest'
import { changesForAll, changesOf } from '~/journey/analysis/changes.ts'
import { effortAndGap } from '~/journey/analysis/effort-gap.ts'
import { insightsOf } from '~/journey/analysis/insights.ts'
import { byOwner, byStatus, gapsWithoutAction } from '~/journey/analysis/plan.ts'
import { ratingsOf } from '~/journey/analysis/ratings.ts'
import { readingOf } from '~/journey/analysis/reading.ts'
import { apply } from '~/journey/apply/apply.ts'
import { coach } from '~/journey/coach/coach.ts'
import type { HeardCommand, JourneyCommand } from '~/journey/commands.ts'
import { align } from '~/journey/compare/align.ts'
import { differencesOf } from '~/journey/compare/differences.ts'
import { readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import { applyHeard } from '~/journey/heard/apply-heard.ts'
import { layoutOf } from '~/journey/layout.ts'
import { goesAlong } from '~/journey/people/goes-along.ts'
import { slidesOf } from '~/journey/present/slides.ts'
import type { Journey } from '~/journey/schema.ts'
import { aMapOf, aPersona, aTouchpoint, fileOf } from '../../support/map-file.ts'

const NOW = '2026-11-29T00:00:00.000Z'
/** A plain name for each of those that every object has. */
const ODD = new Map([
  ['plain-1', '__proto__'],
  ['plain-2', 'constructor'],
  ['plain-3', 'toString'],
  ['plain-4', 'hasOwnProperty'],
  ['plain-5', 'valueOf'],
  ['plain-6', 'prototype'],
])
const NAMES = [...ODD.keys()]
const oddly = (text: string) => text.replace(/plain-\d/g, (name) => ODD.get(name) ?? name)

/** A map in which one name stands for a touchpoint, a stage, a persona, an owner, an action, a voice and a ballot. */
function aMap(): string {
  const level = (at: number) => ({ expected: 1, expectedWhy: '', perceived: (at % 5) - 2, perceivedWhy: '' })
  const touchpoint = (id: string, at: number) =>
    aTouchpoint({
      ...{ id, title: `Title ${at}`, owner: id, support: NAMES.filter((name) => name !== id), keyMoment: at % 2 === 0 },
      ...{ kind: at % 2 === 0 ? 'waiting' : 'direct', lasts: 'PT4H', driver: 'ease' },
      feelings: Object.fromEntries(NAMES.map((name, place) => [name, level(at + place)])),
      future: { change: 'fix', perceived: Object.fromEntries(NAMES.map((name) => [name, 2])), note: '' },
    })
  return fileOf(
    aMapOf([], {
      owners: NAMES.map((id) => ({ id, name: `Owner of ${id}` })),
      personas: NAMES.map((id) => aPersona({ id, name: `Persona ${id}` })),
      stages: NAMES.map((id, at) => ({ id, title: `Stage ${at}`, goal: '', touchpoints: [touchpoint(id, at)] })),
      actions: NAMES.map((id, at) => ({
        ...{ id, touchpoint: id, text: `Action ${at}`, owner: id, effort: 'S', due: '2026-12-05' },
        ...{ status: 'planned', measure: '', pillar: 'process' },
      })),
      voices: NAMES.map((id) => ({
        ...{ id, touchpoint: id, persona: id, date: '2026-11-02', source: 'call', quote: 'Late.' },
        ...{ recommend: 6, expected: null, perceived: -2 },
      })),
      ballots: NAMES.map((id) => ({
        ...{ id, by: 'technician', persona: id, at: NOW },
        ratings: NAMES.map((name) => ({ touchpoint: name, expected: 1, perceived: -1 })),
      })),
    }),
  )
}

function read(text: string): Journey {
  const found = readJourney(text, { now: NOW })
  if (!found.ok) throw new Error(found.problem.code)
  return found.value
}

const plain = read(aMap())
const odd = read(oddly(aMap()))

/** What was found out, as a text: lists of entries for maps and sets, so that nothing is left out. */
const told = (found: unknown) =>
  JSON.stringify(found, (_, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value), 1)

/** What becomes of a map by a command: its file, or why not. */
function become(journey: Journey, command: JourneyCommand | undefined): string {
  if (!command) throw new Error('There is no such command')
  const made = apply(journey, command)
  return made.ok ? writeJourney(made.value) : told(made)
}

function heard(journey: Journey, command: HeardCommand): string {
  const made = applyHeard(journey, command)
  return made.ok ? writeJourney(made.value) : told(made)
}

describe('[B2] the names that every object has are names like others: the same is found out', () => {
  const questions: Readonly<Record<string, (journey: Journey, name: string) => unknown>> = {
    'all insights': insightsOf,
    'the coach': coach,
    'ratings by role': (journey, persona) => ratingsOf(readingOf(journey, persona)),
    'what changes': changesOf,
    'what changes for anybody': changesForAll,
    'effort and gap': effortAndGap,
    'actions by owner': (journey) => byOwner(journey, '2026-11-29'),
    'actions by status': (journey) => byStatus(journey, '2026-11-29'),
    'gaps nobody works on': gapsWithoutAction,
    'what goes along with a persona': goesAlong,
    'where it is drawn': layoutOf,
    'how it is presented': (journey, persona) => slidesOf(journey, { persona, line: 'today', through: 'gaps' }),
    'what is different': (journey, name) => {
      const other = { ...journey, stages: journey.stages.slice(1) }
      return differencesOf(journey, other, align(journey, other), [name, name])
    },
  }
  test.each(Object.entries(questions))('%s', (_, ask) => {
    for (const name of NAMES) expect(told(ask(odd, oddly(name)))).toBe(oddly(told(ask(plain, name))))
  })
})

describe('[B2] and the same becomes of the map', () => {
  const commands = (name: string, stage: string): readonly JourneyCommand[] => [
    { type: 'rate', touchpoint: name, persona: name, side: 'perceived', level: 2 },
    { type: 'explain-rating', touchpoint: name, persona: name, side: 'expected', why: 'Because' },
    { type: 'rate-future', touchpoint: name, persona: name, level: -1 },
    { type: 'rate-future', touchpoint: name, persona: name, level: null },
    { type: 'shift-touchpoint', touchpoint: name, by: 1 },
    { type: 'move-touchpoint', touchpoint: name, place: { stage, after: null } },
    { type: 'duplicate-touchpoint', touchpoint: name, id: 'another' },
    { type: 'remove-touchpoint', touchpoint: name },
    { type: 'shift-stage', stage: name, by: 1 },
    { type: 'remove-stage', stage: name },
    { type: 'rename-owner', owner: name, name: 'Other' },
    { type: 'remove-owner', owner: name },
    { type: 'remove-persona', persona: name },
    { type: 'put-action-first', action: name },
    { type: 'remove-action', action: name },
  ]
  test.each(commands('plain-1', 'plain-3').map(({ type }, at) => [type, at] as const))('%s (%i)', (_, at) => {
    for (const name of NAMES) {
      const [one] = commands(name, 'plain-3').slice(at)
      const [other] = commands(oddly(name), oddly('plain-3')).slice(at)
      expect(become(odd, other)).toBe(oddly(become(plain, one)))
    }
  })

  test.each(NAMES)('what customers said and how they rated (%s)', (name) => {
    for (const of of [
      (id: string): HeardCommand => ({ type: 'remove-voice', voice: id }),
      (id: string): HeardCommand => ({ type: 'remove-ballot', ballot: id }),
    ])
      expect(heard(odd, of(oddly(name)))).toBe(oddly(heard(plain, of(name))))
  })

  test('adding a touchpoint, a stage, an owner, a persona and an action of such a name', () => {
    const empty = read(fileOf(aMapOf([aTouchpoint()])))
    for (const id of ODD.values()) {
      const made = [
        apply(empty, { type: 'add-stage', id, title: id, after: null }),
        apply(empty, { type: 'add-owner', id, name: id }),
        apply(empty, { type: 'add-persona', id, name: id }),
        apply(empty, { type: 'add-action', id, text: id, touchpoint: 'moment' }),
        apply(empty, { type: 'rate', touchpoint: 'moment', persona: 'denise', side: 'expected', level: 1 }),
      ]
      for (const one of made) {
        expect(one.ok).toBe(true)
        if (one.ok) expect(read(writeJourney(one.value))).toEqual(one.value)
      }
    }
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
