import { expect, test } from 'vitest'
import { renderSeveral } from '~/journey/drawing/render-several.ts'
import { aMapOf, felt } from '../support/maps.ts'

const journey = aMapOf([felt(1, -1), felt(0, null), felt(0, 2), felt(1, 1)])
const picture = { line: 'today', width: 300, height: 100 } as const
const drawn = renderSeveral(journey, { ...picture, people: [{ id: 'denise', place: 1 }] })

test('[D1] the perceived line of one of several has a hole where a level is not known', () => {
  const lines = [...drawn.matchAll(/<path d="([^"]+)"/g)].map(([, d = '']) => d)
  expect(lines).toHaveLength(2)
  expect(lines[0]?.match(/M/g)).toHaveLength(1)
  // Nothing joins the first point, which stands alone, to the two behind the hole.
  expect(lines[1]?.match(/C/g)).toHaveLength(1)
  expect(drawn.match(/<circle/g)).toHaveLength(3)
})

test('[D3] people are told apart by dashes, not by colour alone; nobody without levels is drawn', () => {
  expect(drawn).toContain('stroke-dasharray="14 4"')
  expect(drawn).toContain('stroke-dasharray="8 4"')
  expect(renderSeveral(journey, { ...picture, people: [{ id: 'nobody', place: 0 }] })).not.toContain('<path')
})
