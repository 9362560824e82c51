import { KINDS, type Kind } from '~/journey/vocabulary.ts'
import { splitLast } from './cards.ts'
import { readListed } from './listed.ts'
import { wordsOf } from './markup.ts'
import { type Place, stopBuild } from './place.ts'

export interface MomentWords {
  readonly intro: string
  readonly starters: readonly { readonly text: string; readonly kind: Kind }[]
}

/** Reads the moments a worksheet starts with, each with its kind: `- The van in the driveway (indirect)`. */
export function readMoments(html: string | undefined, place: Place): MomentWords {
  const { intro, items } = readListed(html, place)
  const starters = items.map((item) => {
    const { words, last } = splitLast(item.html)
    const kind =
      KINDS.find((known) => known === last) ??
      stopBuild(
        place,
        `"${wordsOf(item.html)}" has no kind.`,
        `End it with one of: ${KINDS.map((known) => `(${known})`).join(' ')}.`,
      )
    return { text: wordsOf(words), kind }
  })
  return { intro, starters }
}
