import type { FutureChange } from '~/journey/analysis/changes.ts'
import { futureWords } from '~/words/en/future.ts'
import { journeyWords } from '~/words/en/journey.ts'

const words = futureWords.list
const levelSaid = (level: FutureChange['from']) => (level === null ? journeyWords.notKnown : journeyWords.levels[level])

/** The levels of a change in words; nothing where they say nothing new. */
export function levelsSaid({ kind, from, to }: FutureChange): string {
  if (kind === 'added') return to === null ? '' : levelSaid(to)
  if (kind !== 'fixed') return ''
  return from === to ? words.noLevelYet(levelSaid(from)) : words.fromTo(levelSaid(from), levelSaid(to))
}

/** The title of a touchpoint, or that it has none. */
export function titleOf({ touchpoint }: FutureChange): string {
  return touchpoint.title || journeyWords.untitledTouchpoint
}

/** All changes as plain text, one a line under a heading. */
export function changesText(changes: readonly FutureChange[], heading: string): string {
  const oneLine = (text: string) => text.replace(/\s*\n+\s*/g, ' ').trim()
  const lines = changes.map((change) =>
    words.line(words.kinds[change.kind], oneLine(titleOf(change)), levelsSaid(change), oneLine(change.note)),
  )
  return [heading, ...lines].join('\n')
}
