import { readListed } from './listed.ts'
import { wordsOf } from './markup.ts'
import { type Place, stopBuild } from './place.ts'

/** What a script is for. */
export const SCRIPT_KINDS = ['call', 'text', 'reply', 'talk'] as const
export type ScriptKind = (typeof SCRIPT_KINDS)[number]

export interface ScriptWords {
  readonly intro: string
  readonly kind: ScriptKind
  /** How many words it may have; null where nobody counts. */
  readonly most: number | null
  /** What each line is for, and how it may sound. */
  readonly lines: readonly { readonly html: string; readonly example: string }[]
}

/** Reads the lines of a script, in order: `- Who you are and why you call`, with an example under each. */
export function readScript(
  html: string | undefined,
  { kind, words }: { readonly kind: string | undefined; readonly words: string | number | undefined },
  place: Place,
): ScriptWords {
  const known = SCRIPT_KINDS.find((one) => one === kind)
  if (!known)
    return stopBuild(place, 'it does not say what is written.', `Write kind= and one of: ${SCRIPT_KINDS.join(', ')}.`)
  const most = words === undefined ? null : Number(words)
  if (most !== null && !(Number.isInteger(most) && most >= 5 && most <= 1000)) {
    stopBuild(place, `"${words}" is no number of words.`, 'Write for example words="60".')
  }
  const { intro, items } = readListed(html, place)
  if (items.length < 2 || items.length > 12) {
    stopBuild(place, `there are ${items.length} lines to write.`, 'Write two to twelve.')
  }
  const lines = items.map(({ html: line, why }) => {
    if (why === '') {
      stopBuild(
        place,
        `the line "${wordsOf(line)}" has no example.`,
        'Write one under it: two spaces, ">" and the words.',
      )
    }
    return { html: line, example: why }
  })
  return { intro, kind: known, most, lines }
}
