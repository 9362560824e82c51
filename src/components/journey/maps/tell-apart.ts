import type { Journey } from '~/journey/schema.ts'
import { touchpointsOf } from '~/journey/select.ts'
import type { MapEntry } from '~/session/maps.ts'
import { journeyWords } from '~/words/en/journey.ts'
import { mapsWords } from '~/words/en/maps.ts'
import { savedWhen } from './saved-when.ts'

/** What tells a kept map from an imported one of the same id: how much is in each, and when it was changed. `now` in milliseconds since 1970. */
export function tellApart(maps: readonly MapEntry[], incoming: Journey, now: number): string {
  const kept = maps.find(({ id }) => id === incoming.id)
  if (!kept) return ''
  const said = (touchpoints: number, savedAt: string) =>
    [journeyWords.touchpointCount(touchpoints), savedWhen(savedAt, now)].filter(Boolean).join(', ')
  return mapsWords.conflict.both(
    said(kept.touchpoints, kept.savedAt),
    said(touchpointsOf(incoming).length, incoming.updatedAt),
  )
}
