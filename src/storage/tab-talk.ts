/** What tabs with the same map say to each other about who may change it. */
export type TabWord =
  /** Somebody wants to change it there. */
  | { readonly says: 'give'; readonly from: string }
  /** All is kept, and nothing is changed here any more. `writes` is the count the shelf has reached. */
  | { readonly says: 'yours'; readonly to: string; readonly writes: number }
  /** What was changed here is kept nowhere yet, so that the map stays here. */
  | { readonly says: 'unsaved'; readonly to: string }

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
  if (data.says === 'give') return 'from' in data && isName(data.from) ? { says: 'give', from: data.from } : null
  if (!('to' in data) || !isName(data.to)) return null
  if (data.says === 'unsaved') return { says: 'unsaved', to: data.to }
  if (data.says !== 'yours' || !('writes' in data) || !isCount(data.writes)) return null
  return { says: 'yours', to: data.to, writes: data.writes }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,40}$/.test(value)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
