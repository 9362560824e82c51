import type { JourneyCommand } from '../commands.ts'
import { createTouchpoint } from '../create-touchpoint.ts'
import { addBehind, type Into } from './behind.ts'
import type { LibraryItem } from './library-file.ts'

/** Trades that a touchpoint of the library is usual in. */
export const TRADES = ['any', 'hvac', 'plumbing', 'roofing', 'flooring'] as const
export type Trade = (typeof TRADES)[number]

/** What of the library fits a search and a trade. What is usual everywhere fits every trade. */
export function matching(
  items: readonly LibraryItem[],
  { search, trade }: { readonly search: string; readonly trade: Trade },
): readonly LibraryItem[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  return items.filter((item) => {
    const said = `${item.title} ${item.why} ${item.stage} ${item.channel}`.toLowerCase()
    const usual = trade === 'any' || item.trades.includes('any') || item.trades.includes(trade)
    return usual && words.every((word) => said.includes(word))
  })
}

/** Adds touchpoints of the library, each marked as an example with what one persona usually expects. */
export function addFromLibrary(
  items: readonly LibraryItem[],
  { persona, ...into }: Into & { readonly persona: string },
): { readonly commands: readonly JourneyCommand[]; readonly added: readonly string[] } {
  const touchpoints = items.map(({ title, kind, channel }) => ({
    ...createTouchpoint('', title),
    ...{ kind, channel },
  }))
  const added = addBehind(touchpoints, into)
  const rated = added.flatMap(({ id }, at): readonly JourneyCommand[] => {
    const item = items[at]
    if (!item) return []
    const on = { touchpoint: id, persona, side: 'expected' } as const
    return [
      { type: 'rate', ...on, level: item.expected },
      { type: 'explain-rating', ...on, why: item.why },
      // Said of it by us, so it stays an example.
      { type: 'set-touchpoint', touchpoint: id, field: 'evidence', value: 'example' },
    ]
  })
  return { commands: [...added, ...rated], added: added.map(({ id }) => id) }
}
