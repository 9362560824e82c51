import { expect, test } from 'vitest'
import { fitsInFile, writeJourney } from '~/journey/format/write.ts'
import { LIMITS } from '~/journey/vocabulary.ts'
import { aJourney } from '../../../support/journeys.ts'

test('[C4] a map is too big or not whatever was counted before, with the same parts in it', () => {
  const text = 'x'.repeat(4000)
  const touchpoints = Array.from({ length: 900 }, (_, at) => ({ id: `t${at}`, title: text }))
  const map = aJourney({ stages: [{ id: 's', title: 'S', touchpoints }] })
  const [stage] = map.stages
  if (!stage) throw new Error('The map has no stage')
  const longer = (count: number) => ({
    ...map,
    stages: [
      { ...stage, touchpoints: stage.touchpoints.map((one, at) => (at < count ? { ...one, does: text } : one)) },
    ],
  })
  for (const count of [0, 50, 200, 50, 0, 120, 130]) {
    const bytes = new TextEncoder().encode(writeJourney(longer(count))).length
    expect(fitsInFile(longer(count))).toBe(bytes <= LIMITS.fileBytes)
    expect(fitsInFile(longer(count))).toBe(bytes <= LIMITS.fileBytes)
  }
})
