import { describe, expect, test } from 'vitest'
import { voteOf } from '~/training/play/hands.ts'
import { type Screen, screenAfter, screenOfLine, sinceLastLine } from '~/training/play/huddle.ts'
import { begin } from '~/training/play/rehearse.ts'
import { aPlay, BODY, FRONT } from './scripts.ts'

describe('[H20] a vote by hand', () => {
  test.each([
    [[2, 5, 1], null, { is: 'line', at: 1 }],
    [[null, null, 1], null, { is: 'line', at: 2 }],
    [[2, 5, 1], 0, { is: 'line', at: 0 }],
    [[3, 1, 3], null, { is: 'tie', lines: [0, 2] }],
    [[3, 1, 3], 2, { is: 'line', at: 2 }],
    [[null, null, null], null, { is: 'none' }],
    [[0, 0, 0], null, { is: 'none' }],
    [[], null, { is: 'none' }],
  ] as const)('%j with %j tapped', (hands, tapped, vote) => {
    expect(voteOf(hands, tapped)).toEqual(vote)
  })
})

describe('[H20] a play on the wall', () => {
  const play = aPlay(
    BODY.replace('-> End\n* ', '-> Hall\n* ').replace('# Ending', '# Hall\n(She sits.)\n-> End\n# Ending'),
    FRONT.replace('modules:', 'debrief: [What did she lose?]\nmodules:'),
  )
  const following = (screen: Screen) => screenAfter(screen, play)

  test('goes from the situation over a line, its answer and the ending to the questions', () => {
    const moment = following({ at: 'setup' })
    if (moment?.at !== 'moment') throw new Error('no moment')
    expect(sinceLastLine(moment.rehearsal).map(({ text }) => text)).toEqual(['You said nine.'])
    expect(following(moment)).toBeNull()
    const answer = screenOfLine(moment.rehearsal, 0)
    if (answer?.at !== 'answer') throw new Error('no answer')
    expect(answer.choice.note).toBe('She is heard.')
    const ending = following(answer)
    if (ending?.at !== 'ending') throw new Error('no ending')
    expect(ending.rehearsal.ending?.name).toBe('Won back')
    expect(sinceLastLine(ending.rehearsal).map(({ text }) => text)).toEqual(['She sits.'])
    expect(following(ending)).toEqual({ at: 'talk' })
    expect(following({ at: 'talk' })).toBeNull()
  })

  test('lets a poor line stand, and knows no line that is not offered', () => {
    const poor = screenOfLine(begin(play), 1)
    expect(poor && following(poor)?.at).toBe('ending')
    expect(screenOfLine(begin(play), 7)).toBeNull()
  })
})
