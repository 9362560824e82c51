import type { Journey } from '../schema.ts'

/** The map as last changed at that time. */
export function stamp(journey: Journey, now: string): Journey {
  return journey.updatedAt === now ? journey : { ...journey, updatedAt: now }
}
