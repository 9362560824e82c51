import { expect, test } from 'vitest'
import { columnWidth, paperPages } from '~/components/journey/paper/board-sheet.ts'
import { PAPERS, sheetsOf, usualPaper } from '~/components/journey/paper/papers.ts'
import { aJourney, aTouchpoint } from '../a-journey.ts'

test.each([
  ['en-US', 'letter'],
  ['en', 'letter'],
  ['es-MX', 'letter'],
  ['es-US', 'letter'],
  ['en-CA', 'letter'],
  ['es-ES', 'a4'],
  ['en-GB', 'a4'],
  ['de', 'a4'],
  ['', 'a4'],
])('where %s is spoken, paper is %s', (language, paper) => {
  expect(usualPaper(language)).toBe(paper)
})

test('an address asks for one sheet, or for all', () => {
  expect(sheetsOf('#a-map/gaps')).toEqual(['gaps'])
  expect(sheetsOf('#a-map')).toEqual(['board', 'gaps', 'plan'])
  expect(sheetsOf('#a-map/nothing')).toEqual(['board', 'gaps', 'plan'])
})

test('no page is wider than its paper, however many columns it has', () => {
  for (const paper of PAPERS) {
    for (let columns = 1; columns <= paper.most; columns += 1) {
      expect(22 + columns * columnWidth(paper, columns)).toBeLessThanOrEqual(paper.width + 0.001)
    }
  }
})

test('[D4] a page tells all of a touchpoint, and its picture holds no markup of the map', () => {
  const journey = aJourney({
    '<b>Wait</b>': [aTouchpoint('<script>', { kind: 'waiting', lasts: 'PT4H', keyMoment: true, feels: [1, -2] })],
  })
  const [page, ...others] = paperPages(journey, { persona: 'customer', line: 'today', paper: PAPERS[0] })
  expect(others).toEqual([])
  expect(page?.stages).toEqual([{ title: '<b>Wait</b>', count: 1 }])
  expect(page?.columns).toMatchObject([
    { title: '<script>', detail: 'Waiting, 4 h', keyMoment: true, owner: 'No owner', nobody: true },
  ])
  expect(page?.picture).not.toContain('<script')
})
