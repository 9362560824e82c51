import { readListed } from './listed.ts'
import { wordsOf } from './markup.ts'
import { type Place, stopBuild } from './place.ts'

/** One time at which somebody heard from the firm. */
export interface Word {
  /** As it is written: `Day 1, 9:10 a.m.` */
  readonly when: string
  readonly what: string
  /** Minutes since the midnight before day 1. */
  readonly minute: number
}

export interface SilenceWords {
  readonly intro: string
  readonly words: readonly Word[]
}

const TIME = /^(Day (\d{1,3}), (?:(\d{1,2})(?::(\d{2}))? ([ap])\.?m\.?|(noon)))[.:]? (.+)$/i

/** Reads the times at which somebody heard from the firm, in order: `- Day 1, 9:10 a.m. She books by phone`. */
export function readSilence(html: string | undefined, place: Place): SilenceWords {
  const { intro, items } = readListed(html, place)
  const words = items.map((item) => readWord(wordsOf(item.html), place))
  if (words.length < 3) stopBuild(place, 'there are fewer than three times.', 'Write at least three.')
  words.forEach((word, at) => {
    const before = words[at - 1]
    if (before && before.minute >= word.minute) {
      stopBuild(place, `"${word.when}" is not later than "${before.when}".`, 'Write the times in order.')
    }
  })
  if ((words[0]?.minute ?? 0) >= 24 * 60) stopBuild(place, 'the first time is not on day 1.', 'Begin with "Day 1, …".')
  return { intro, words }
}

function readWord(line: string, place: Place): Word {
  const [, when = '', day = '', hour = '12', minute = '0', half = 'p', , what = ''] = TIME.exec(line) ?? []
  const [days, hours, minutes] = [Number(day), Number(hour), Number(minute)]
  if (when === '' || days < 1 || hours < 1 || hours > 12 || minutes > 59) {
    return stopBuild(place, `"${line}" does not begin with a time.`, 'Write for example "Day 1, 9:10 a.m. She books".')
  }
  const clock = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  return { when, what, minute: ((days - 1) * 24 + clock) * 60 + minutes }
}
