import { ok } from '~/foundation/result.ts'
import type { Shelf } from '~/storage/shelf.ts'

interface Written {
  readonly key: string
  readonly text: string | null
  /** Its place among all that was written in this browser. */
  readonly turn: number
}

/** One tab's view of a shelf that it shares with others. */
export interface Tab {
  readonly shelf: Shelf
  /** Learns of all that others wrote meanwhile, in its order. Gives how much that was. */
  catchUp(): number
  readonly hearOthers: (heard: (event: { key: string; newValue: string | null }) => void) => () => void
}

/**
 * The storage of a browser as its tabs see it: each reads from a view of its own, and learns a moment later of what
 * others wrote. What was written last counts in the end.
 */
export function aSharedBrowser() {
  const disk = new Map<string, string>()
  const inboxes: Written[][] = []
  let turns = 0

  const openTab = (): Tab => {
    const view = new Map<string, Written>([...disk].map(([key, text]) => [key, { key, text, turn: 0 }]))
    const inbox: Written[] = []
    const listeners = new Set<(event: { key: string; newValue: string | null }) => void>()
    inboxes.push(inbox)
    const put = (key: string, text: string | null) => {
      turns += 1
      const written = { key, text, turn: turns }
      view.set(key, written)
      if (text === null) disk.delete(key)
      else disk.set(key, text)
      for (const other of inboxes) if (other !== inbox) other.push(written)
    }
    return {
      shelf: {
        read: (key) => ok(view.get(key)?.text ?? null),
        write(key, text) {
          put(key, text)
          return ok(text)
        },
        remove(key) {
          put(key, null)
          return ok(null)
        },
        keys: () => ok([...view.values()].flatMap(({ key, text }) => (text === null ? [] : [key])).sort()),
      },
      catchUp() {
        const news = inbox.splice(0)
        for (const written of news)
          if (written.turn > (view.get(written.key)?.turn ?? 0)) view.set(written.key, written)
        for (const { key, text } of news) for (const listen of listeners) listen({ key, newValue: text })
        return news.length
      },
      hearOthers(heard) {
        listeners.add(heard)
        return () => listeners.delete(heard)
      },
    }
  }
  return { openTab, textOf: (key: string) => disk.get(key) ?? null }
}
