import { LEVELS, type Level } from '~/journey/vocabulary.ts'
import { readListed } from './listed.ts'
import { wordsOf } from './markup.ts'
import { type Place, stopBuild } from './place.ts'

export interface GapMoment {
  readonly title: string
  readonly expected: Level
  readonly perceived: Level
  readonly why: string
}

export interface GapWords {
  readonly intro: string
  readonly moments: readonly GapMoment[]
}

const ENDING = /^(.+) \(expected ([+−–-]?\d+), perceived ([+−–-]?\d+)\)$/

/** Reads moments with the two levels we would give them: `- Waits (expected 0, perceived -2)` and a reason. */
export function readGaps(html: string | undefined, place: Place): GapWords {
  const { intro, items } = readListed(html, place)
  const moments = items.map((item) => {
    const line = wordsOf(item.html)
    const [, title = '', expected = '', perceived = ''] = ENDING.exec(line) ?? []
    if (title === '') {
      stopBuild(place, `"${line}" does not end with its two levels.`, 'Write for example "(expected 0, perceived -2)".')
    }
    if (item.why === '') stopBuild(place, `"${title}" has no reason.`, 'Write one under it: two spaces, ">" and why.')
    return {
      title,
      expected: levelOf(expected, place),
      perceived: levelOf(perceived, place),
      why: item.why,
    }
  })
  if (moments.length === 0) stopBuild(place, 'the list is empty.', 'Write at least one moment.')
  return { intro, moments }
}

function levelOf(text: string, place: Place): Level {
  const number = Number(text.replace(/[−–]/, '-'))
  const level = LEVELS.find((known) => known === number)
  return level ?? stopBuild(place, `there is no level ${text}.`, 'Levels are -2, -1, 0, 1 and 2.')
}
