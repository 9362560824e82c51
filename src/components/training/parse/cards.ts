import { readListed } from './listed.ts'
import { type Place, stopBuild } from './place.ts'

export interface SortCard {
  readonly html: string
  readonly pile: number
  readonly why: string
}

export interface CardWords {
  readonly intro: string
  readonly piles: readonly string[]
  readonly cards: readonly SortCard[]
}

/** Reads cards with the pile each belongs on, `- The van on the road (Indirect)`, and a reason under each. */
export function readCards(html: string | undefined, piles: string | undefined, place: Place): CardWords {
  const names = (piles ?? '').split('|').map((name) => name.trim())
  if (names.length < 2 || names.includes('')) {
    stopBuild(place, 'there are fewer than two piles.', 'Write for example piles="Direct | Indirect | Waiting".')
  }
  const { intro, items } = readListed(html, place)
  const cards = items.map((item) => {
    const { words, last } = splitLast(item.html)
    const pile = names.findIndex((name) => sameQuotes(name) === sameQuotes(last))
    if (pile < 0) {
      stopBuild(
        place,
        `the card "${item.html}" names no pile.`,
        `End it with one of: ${names.map((name) => `(${name})`).join(' ')}.`,
      )
    }
    if (item.why === '')
      stopBuild(place, `the card "${words}" has no reason.`, 'Write one under it: two spaces, ">" and why.')
    return { html: words, pile, why: item.why }
  })
  if (cards.length < 2) stopBuild(place, 'there are fewer than two cards.', 'Write at least two.')
  return { intro, piles: names, cards }
}

/** In running text an apostrophe is set round, in an attribute it stays straight; both mean the same. */
function sameQuotes(words: string): string {
  return words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
}

/** Parts `A text (Word)` into the text and the word in its last brackets, which is empty when there is none. */
export function splitLast(html: string): {
  readonly words: string
  readonly last: string
} {
  const [, words = html, last = ''] = /^(.+?)\s*\(([^()]*)\)$/s.exec(html) ?? []
  return { words, last: last.trim() }
}
