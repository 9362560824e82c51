import { expect, test } from 'vitest'
import { paperPages } from '~/components/journey/paper/board-sheet.ts'
import { PAPERS } from '~/components/journey/paper/papers.ts'
import { laneWords } from '~/words/en/lanes.ts'
import { mapPaperWords } from '~/words/en/map-paper.ts'
import { aJourney, aTouchpoint } from '../a-journey.ts'

const options = { persona: 'customer', line: 'today', paper: PAPERS[0] } as const
const many = Array.from({ length: 10 }, (_, at) => aTouchpoint(`t${at}`))

function heard(touchpoint: string, recommend: number | null) {
  const about = { touchpoint, persona: null, date: '', source: 'survey', quote: '' } as const
  return { id: `${touchpoint}-${recommend}`, ...about, recommend, expected: null, perceived: null }
}

test('a map with scores has them on every page, under their touchpoint', () => {
  const [first] = many
  const id = first?.id ?? ''
  const voices = [heard(id, 6), heard(id, 9), heard('nobody', 10)]
  const pages = paperPages({ ...aJourney({ Wait: many }), voices }, options)
  expect(pages.map(({ scored }) => scored)).toEqual([true, true])
  expect(pages[0]?.columns[0]?.score).toEqual({ mean: '7.5 of 10', answers: '2 answers, too few for an NPS' })
  expect(pages[0]?.columns[1]?.score).toBeNull()
  const five = { ...aJourney({ Wait: many }), voices: [9, 10, 9, 6, 8].map((score) => heard(id, score)) }
  expect(paperPages(five, options)[0]?.columns[0]?.score).toEqual({ mean: '8.4 of 10', answers: '5 answers, NPS +40' })
})

test('a map without scores keeps the room for its texts', () => {
  const voices = [heard('t0', null), heard('nobody', 10)]
  expect(paperPages({ ...aJourney({ Wait: many }), voices }, options).some(({ scored }) => scored)).toBe(false)
})

test('paper says of scores what the lane of the board says', () => {
  expect(mapPaperWords.rows.scores).toBe(laneWords.names.recommend)
  expect(mapPaperWords.outOfTen('7.5')).toBe(laneWords.outOfTen('7.5'))
  expect(mapPaperWords.recommend(1, null)).toBe(laneWords.recommend(1, null))
  expect(mapPaperWords.recommend(5, '+40')).toBe(laneWords.recommend(5, '+40'))
})
