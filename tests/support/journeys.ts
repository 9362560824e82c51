import { readJourney } from '~/journey/format/read.ts'
import type { Journey } from '~/journey/schema.ts'

/** A small map that can be read, with whatever matters to a test laid over it. */
export function aJourney(over: Record<string, unknown> = {}): Journey {
  const read = readJourney(
    JSON.stringify({
      format: 'doorstep-journey',
      version: 1,
      id: 'a-map',
      title: 'A map',
      stages: [{ id: 'wait', title: 'Wait', touchpoints: [{ id: 'wait-1', title: 'Waits for the technician' }] }],
      ...over,
    }),
    { now: '2026-11-21T09:00:00.000Z' },
  )
  if (!read.ok) throw new Error(`The builder made a map that cannot be read: ${JSON.stringify(read.problem)}`)
  return read.value
}
