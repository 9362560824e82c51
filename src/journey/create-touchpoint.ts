import type { Touchpoint } from './schema.ts'

/** A touchpoint of which nothing is known but its title. */
export function createTouchpoint(id: string, title: string): Touchpoint {
  return {
    id,
    title,
    kind: 'direct',
    channel: null,
    lasts: null,
    does: '',
    thinks: '',
    backstage: '',
    owner: null,
    support: [],
    keyMoment: false,
    driver: null,
    kano: null,
    evidence: 'guess',
    friction: '',
    feelings: {},
    future: { change: null, perceived: {}, note: '' },
  }
}
