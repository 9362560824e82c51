import { describe, expect, test } from 'vitest'
import { readContent } from '~/tools/content/content.ts'
import {
  bestEndingForgivesPoorLine,
  bestLinesThatDoNotCalm,
  type Calming,
  lengthsOfBestLines,
} from '~/training/play/craft.ts'
import { graphOfPlay } from '~/training/play/graph.ts'
import { endingsReached } from '~/training/play/reach.ts'

const plays = readContent('.').plays.map(({ value }) => value)

test('the plays of the first release are there', () => {
  expect(plays.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['frieda-bill', 'late-arrival', 'no-heat-newborn']),
  )
})

describe.each(plays.map((play) => ({ name: play.name, play })))('$name', ({ play }) => {
  test('comes to every one of its endings', () => {
    expect(endingsReached(graphOfPlay(play))?.size).toBe(play.endings.length)
  })

  test('[H5] loses its best ending by a single poor line', () => {
    expect(bestEndingForgivesPoorLine(play)).toBe(false)
  })

  test('offers a best, a fair and a poor line wherever it offers any', () => {
    for (const { choices } of play.scenes.filter((scene) => scene.choices.length > 0)) {
      expect(choices.map(({ judgement }) => judgement)).toEqual(expect.arrayContaining(['best', 'fair', 'poor']))
    }
  })

  test('does not print a reviewer nobody has named', () => {
    if (play.safety !== null) expect([play.safety.owner, play.safety.reviewed]).toEqual([null, null])
  })

  test('tells what to listen for and what to talk about afterwards', () => {
    expect(play.points.length).toBe(3)
    expect(play.debrief.length).toBeGreaterThan(0)
    expect(play.customer?.hidden).toMatch(/\w/)
  })
})

test('the best line is not given away by its length', () => {
  const { scenes, longest, shortest } = lengthsOfBestLines(plays)
  expect(longest).toBeLessThanOrEqual(scenes / 3)
  expect(shortest).toBeLessThanOrEqual(scenes / 2)
})

/** How the customers of our plays show that they calm down. */
const CALMING: Calming = { trust: 1, calm: 1, customer: 1, call: 1, stress: -1, worry: -1, distance: -1 }

test('in about a third of the plays with a customer the right line does not calm them', () => {
  const withCustomer = plays.filter(({ meters }) => meters.some(({ name }) => Object.hasOwn(CALMING, name)))
  const hard = withCustomer.filter((play) => bestLinesThatDoNotCalm(play, CALMING) > 0)
  expect(hard.map(({ name }) => name)).toEqual(expect.arrayContaining(['no-heat-newborn', 'red-tag', 'someone-else']))
  expect(hard.length / withCustomer.length).toBeGreaterThanOrEqual(0.25)
  expect(hard.length / withCustomer.length).toBeLessThanOrEqual(0.45)
})
