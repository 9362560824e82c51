import { expect, test } from 'vitest'
import { JOURNEY_SHAPE } from '~/journey/format/journey-shape.ts'
import { shapeOfSchema } from '~/journey/format/json-schema.ts'

test('[F1] the shape that the reader walks over is the one schema; `npm run shape` makes it anew', () => {
  expect(JSON.stringify(JOURNEY_SHAPE)).toBe(JSON.stringify(shapeOfSchema()))
})
