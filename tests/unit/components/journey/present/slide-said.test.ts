import { expect, test } from 'vitest'
import { slideSaid } from '~/components/journey/present/slide-said.ts'
import { slidesOf } from '~/journey/present/slides.ts'
import { aMapOf, felt } from '../../../journey/support/maps.ts'

const map = aMapOf([
  { title: 'Waits for the plumber', ...felt(1, -2) },
  { title: '', ...felt(1, 0) },
])
const said = (through: 'gaps' | 'stages') =>
  slidesOf(map, { persona: 'denise', line: 'today', through }).map((slide, at) =>
    slideSaid(slide, `${at + 1} of 4`, 'A map'),
  )

test('a slide that comes up says where it stands and what it is about', () => {
  expect(said('gaps')).toEqual([
    '1 of 4: A map',
    '2 of 4: Waits for the plumber, gap −3',
    '3 of 4: Untitled touchpoint, gap −1',
    '4 of 4: Our three',
  ])
  expect(said('stages')[1]).toBe('2 of 4: Only')
})
