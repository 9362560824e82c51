import { expect, test } from 'vitest'
import { openingOf, reactionsOf } from '~/training/play/pair.ts'
import { aPlay, BODY } from './scripts.ts'

test('[H19] the customer begins with all that is told before the first choice, through scenes without choices too', () => {
  const play = aPlay(BODY.replace('* "I', '-> Steps\n# Steps\n(It rains.)\n* "I'))
  expect(openingOf(play).map(({ text }) => text)).toEqual(['You said nine.', 'It rains.'])
})

test('[H19] the customer is told how to answer a good and a poor line, without what the crew says', () => {
  const play = aPlay(BODY.replace('  Alvarez: Well.\n', '  Tech: At three.\n  Alvarez [easier]: Well.\n'))
  expect(reactionsOf(play)).toEqual([
    { judgement: 'best', lines: [{ kind: 'speech', who: 'Alvarez', mood: 'easier', text: 'Well.' }] },
    { judgement: 'poor', lines: [{ kind: 'speech', who: 'Alvarez', mood: 'cold', text: 'Upstairs.' }] },
  ])
})
