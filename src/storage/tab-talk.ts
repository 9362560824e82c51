import { LIMITS } from '~/journey/vocabulary.ts'

/** What tabs with the same map say to each other about who may change it. */
export type TabWord =
  /** Somebody wants to change it there. */
  | { readonly says: 'give'; readonly from: string }
  /** All is kept, and nothing is changed here any more. `writes` is the count the shelf has reached. */
  | { readonly says: 'yours'; readonly to: string; readonly writes: number }
  /** What was changed here is kept nowhere yet, so that the map stays here. */
  | { readonly says: 'unsaved'; readonly to: string }
  /** Somebody gives the map another title from outside. */
  | { readonly says: 'rename'; readonly from: string; readonly title: string }
  /** It has that title now, and is kept. `writes` is the count the shelf has reached. */
  | { readonly says: 'renamed'; readonly to: string; readonly writes: number }

export interface TabTalk {
  say(word: TabWord): void
  stop(): void
}

/** Opens the line between all tabs that have a map open; null where the browser has none. */
export function talkAbout(id: string, hear: (word: TabWord) => void): TabTalk | null {
  if (typeof BroadcastChannel === 'undefined') return null
  const channel = new BroadcastChannel(`doorstep:map:${id}`)
  channel.onmessage = ({ data }) => {
    const word = toTabWord(data)
    if (word) hear(word)
  }
  return {
    say: (word) => channel.postMessage(word),
    stop: () => channel.close(),
  }
}

/** A word as it may be trusted, or null: any program on this origin can speak on the line. */
export function toTabWord(data: unknown): TabWord | null {
  if (typeof data !== 'object' || data === null || !('says' in data)) return null
  if ('from' in data && isName(data.from)) {
    if (data.says === 'give') return { says: 'give', from: data.from }
    if (data.says === 'rename' && 'title' in data && isTitle(data.title))
      return { says: 'rename', from: data.from, title: data.title }
  }
  if (!('to' in data) || !isName(data.to)) return null
  if (data.says === 'unsaved') return { says: 'unsaved', to: data.to }
  if (data.says !== 'yours' && data.says !== 'renamed') return null
  return 'writes' in data && isCount(data.writes) ? { says: data.says, to: data.to, writes: data.writes } : null
}

function isTitle(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LIMITS.text
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,40}$/.test(value)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
