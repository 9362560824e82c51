import { readListed } from './listed.ts'
import { wordsOf } from './markup.ts'
import { type Place, stopBuild } from './place.ts'
import { mixed } from './shuffle.ts'

export interface Pair {
  readonly left: string
  /** Plain words, to stand in a list to choose from. */
  readonly right: string
  readonly why: string
}

export interface MatchWords {
  readonly intro: string
  readonly pairs: readonly Pair[]
  /** The right sides, each once, mixed. */
  readonly choices: readonly string[]
}

/** Reads three to eight pairs, `- Empty time :: Give one useful task`, with a reason under each. */
export function readMatch(html: string | undefined, place: Place): MatchWords {
  const { intro, items } = readListed(html, place)
  const pairs = items.map((item) => {
    const sides = item.html.split(' :: ').map((side) => side.trim())
    const [left = '', right = ''] = sides
    if (sides.length !== 2 || left === '' || right === '') {
      stopBuild(place, `"${wordsOf(item.html)}" is not a pair.`, 'Write " :: " between its two sides, once.')
    }
    if (item.why === '') {
      stopBuild(
        place,
        `the pair "${wordsOf(item.html)}" has no reason.`,
        'Write one under it: two spaces, ">" and why.',
      )
    }
    return { left, right: wordsOf(right), why: item.why }
  })
  if (pairs.length < 3 || pairs.length > 8) {
    stopBuild(place, `there are ${pairs.length} pairs.`, 'Write three to eight.')
  }
  const sides = [...new Set(pairs.map(({ right }) => right))]
  if (sides.length < 2) stopBuild(place, 'all right sides are the same.', 'Write at least two different ones.')
  return { intro, pairs, choices: mixed(sides.length, place.id).flatMap((at) => sides[at] ?? []) }
}
