import type { Hint } from '~/training/play/harder.ts'
import type { OwnReading, OwnScript } from '~/training/play/read-own.ts'
import type { Play } from '~/training/play/schema.ts'
import type { Problem } from '~/training/problem.ts'
import { createPassingShelf, type PassingShelf } from './passing-shelf.ts'
import { createReader } from './reader.ts'

/** What is understood of the script on the desk. */
export interface Desk {
  readonly problems: readonly Problem[]
  readonly hints: readonly Hint[]
  /** The last version that could be read; null where none could yet. */
  readonly play: Play | null
  readonly shelf: PassingShelf
  /** Gets ready to read. */
  warm(): void
  /** Reads the script a moment after the last change. */
  readSoon(script: OwnScript): void
  /** Another script: what was read before is put away. */
  readNow(script: OwnScript): Promise<void>
  /** The same, where it was read before the page came. */
  show(reading: OwnReading): void
  close(): void
}

/** How long typing must rest before the script is read, in milliseconds. */
const REST = 300

/** Makes a desk on which a script has been read already. */
export function createDesk(first: OwnReading): Desk {
  const reader = createReader()
  const shelf = createPassingShelf()
  let reading = $state.raw(first)
  let play = $state.raw(first.ok ? first.play : null)
  let rest: ReturnType<typeof setTimeout> | undefined
  /** Counts the scripts that stood here, so that what is still being read of an earlier one is not taken for this. */
  let stood = 0

  const take = (next: OwnReading | null) => {
    if (next === null) return
    reading = next
    // A note to oneself changes nothing of the play, and then the talk on stage is left alone.
    if (!next.ok || JSON.stringify(next.play) === JSON.stringify(play)) return
    shelf.fit(next.play)
    play = next.play
  }
  const read = async (script: OwnScript) => {
    const asked = stood
    const next = await reader.read(script)
    if (asked === stood) take(next)
  }
  const putAway = () => {
    clearTimeout(rest)
    stood += 1
    shelf.forget()
    play = null
  }
  return {
    get problems() {
      return reading.ok ? [] : reading.problems
    },
    get hints() {
      return reading.ok ? reading.hints : []
    },
    get play() {
      return play
    },
    shelf,
    warm: reader.warm,
    readSoon(script) {
      clearTimeout(rest)
      rest = setTimeout(() => void read(script), REST)
    },
    async readNow(script) {
      putAway()
      await read(script)
    },
    show(known) {
      putAway()
      take(known)
    },
    close() {
      clearTimeout(rest)
      reader.close()
    },
  }
}
