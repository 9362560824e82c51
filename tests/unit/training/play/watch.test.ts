import { expect, test } from 'vitest'
import { beatsOf, timeOf } from '~/training/play/watch.ts'
import { aPlay, BODY, FRONT } from './scripts.ts'

const told = (beats: ReturnType<typeof beatsOf>) => beats.map(({ kind, text }) => `${kind}: ${text}`)

test('[H18] the poor model takes poor lines to the end, the good one the best', () => {
  const play = aPlay(BODY, FRONT.replace('modules:', 'setup: It is hot.\nmodules:'))
  expect(told(beatsOf(play, 'poor'))).toEqual([
    'narration: It is hot.',
    'speech: You said nine.',
    'yours: "Where is the unit?"',
    'speech: Upstairs.',
    'note: Not heard yet.',
    'ending: Lost',
    'narration: She calls somebody else.',
  ])
  expect(told(beatsOf(play, 'good')).slice(2, 6)).toEqual([
    'yours: "I\'m sorry."',
    'speech: Well.',
    'note: She is heard.',
    'ending: Won back',
  ])
})

test('[H18] without a setup it begins with the first words', () => {
  expect(beatsOf(aPlay(BODY), 'good')[0]).toMatchObject({ kind: 'speech', text: 'You said nine.' })
})

test('[H18] a longer line stays longer', () => {
  const time = (text: string) => timeOf({ kind: 'narration', text })
  expect(time('One two three four five six seven eight nine ten.')).toBe(3900)
  expect(time('Well.')).toBeLessThan(time('Well, come in then.'))
})
