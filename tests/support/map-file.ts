import { readFileSync } from 'node:fs'

export const LEVELS = ['Angry', 'Frustrated', 'Fine', 'Pleased', 'Delighted']

/** A JSON object that a test may take apart and damage. */
export type Loose = Record<string, unknown>

/** The map of a template as somebody's own: another id, no words about the template. */
export function aMap(changes: Loose = {}, template = 'hvac-no-cool'): Loose {
  const { template: _, ...journey } = JSON.parse(readFileSync(`content/templates/${template}.journey.json`, 'utf8'))
  return { ...journey, id: 'test-map', title: 'No cooling', ...changes }
}

/** The bytes that export writes for a map. */
export function fileOf(journey: unknown): string {
  return `${JSON.stringify(journey, null, 2)}\n`
}

/** A touchpoint with every field, known or not. */
export function aTouchpoint(changes: Loose = {}): Loose {
  return {
    ...{ id: 'moment', title: 'Rings the bell', kind: 'direct', channel: null, lasts: null },
    ...{ does: '', thinks: '', backstage: '', owner: null, support: [], keyMoment: false },
    ...{ driver: null, kano: null, evidence: 'guess', friction: '', feelings: {} },
    future: { change: null, perceived: {}, note: '' },
    ...changes,
  }
}

/** A map with one stage that holds these touchpoints. */
export function aMapOf(touchpoints: readonly Loose[], changes: Loose = {}): Loose {
  return {
    ...{ format: 'doorstep-journey', version: 1, id: 'small-map', title: 'Small', language: 'en', trade: 'hvac' },
    ...{ createdAt: '2026-11-21T09:00:00.000Z', updatedAt: '2026-11-21T09:00:00.000Z' },
    scope: { startsWhen: '', endsWhen: '' },
    owners: [{ id: 'owner', name: 'Owner' }],
    personas: [aPersona()],
    stages: [{ id: 'stage', title: 'Stage', goal: '', touchpoints }],
    ...{ actions: [], voices: [], ballots: [] },
    ...changes,
  }
}

/** Somebody the map is about. */
export function aPersona(changes: Loose = {}): Loose {
  const texts = { who: '', situation: '', job: '', worries: [], wants: [], contact: '' }
  return { id: 'denise', name: 'Denise', ...texts, ...changes }
}
