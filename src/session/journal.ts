import { enterEntry } from '~/storage/journal-entries.ts'
import type { JournalEntry } from '~/storage/journal-entry.ts'

/** Enters what stands now, without waiting for the next picture. */
export interface JournalKeeper {
  /** Something was edited: it is entered right after the picture that shows it. */
  edited(): void
  /** Enters at once what stands there, unless the journal has it. */
  enter(): void
  stop(): void
}

/**
 * Keeps the journal's entry under a name in step with what is edited. One entry is on its way at a time; whatever is
 * edited meanwhile follows it as one, so the last always gets there. Where the browser keeps no journal nothing is said:
 * the shelf is what a person is told about.
 */
export function keepJournal(
  key: string,
  present: () => JournalEntry,
  enterAs: (key: string, entry: JournalEntry) => Promise<{ readonly ok: boolean }> = enterEntry,
): JournalKeeper {
  let entered: JournalEntry | null = null
  let busy = false
  let again = false

  const enter = async () => {
    again = busy
    if (busy) return
    const entry = present()
    if (entry.text === entered?.text && entry.writes === entered.writes && entry.kept === entered.kept) return
    busy = true
    const answer = await enterAs(key, entry)
    entered = answer.ok ? entry : null
    busy = false
    if (again) await enter()
  }
  const enterNow = () => void enter()
  const soon = afterPicture(enterNow)
  return {
    edited: soon.ask,
    enter: enterNow,
    stop: soon.stop,
  }
}

/** How long a picture may be waited for, in milliseconds; a hidden page draws none. */
const PICTURE = 60

/** Does something after the next picture, once however often it is asked for until then. */
export function afterPicture(act: () => void) {
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    timer = undefined
  }
  const done = () => {
    stop()
    act()
  }
  return {
    stop,
    ask() {
      if (timer !== undefined) return
      timer = setTimeout(done, PICTURE)
      frame = requestAnimationFrame(() => {
        clearTimeout(timer)
        timer = setTimeout(done)
      })
    },
  }
}
