import { atom } from 'nanostores'
import { ok, type Result } from '~/foundation/result.ts'
import { download } from '~/storage/download.ts'
import { listPlayNames, type PlayProblem, readPlay, removePlay, writePlay } from '~/storage/own-plays.ts'
import { freeName, nameFrom, titleIn } from '~/training/play/own-name.ts'
import { readOwnPlay } from '~/training/play/own-play.ts'
import { askBeforeLeaving, onLeaving } from './leaving.ts'
import { type ReadOnly, readOnly } from './read-only.ts'
import { createSaver, type Saving } from './saver.ts'
import { browserPorts, type Ports } from './wiring.ts'

/** The script on the desk. */
export interface Draft {
  /** The name it is kept under; null until it is kept for the first time. */
  readonly name: string | null
  readonly text: string
}

export type DraftCode = PlayProblem['code']

/** One play while it is written: kept by itself a moment after each change. */
export interface PlayDraft {
  readonly draft: ReadOnly<Draft>
  readonly saving: ReadOnly<Saving<DraftCode>>
  /** Puts a text on the desk that is kept from its first change on. */
  startWith(text: string): void
  /** Puts somebody's own text on the desk, and keeps it at once. `called` is the name of its file. */
  takeIn(text: string, called: string): void
  /** Puts a kept play on the desk. */
  open(name: string): Result<null, PlayProblem>
  type(text: string): void
  /** Writes what waits at once, before something else is done with the play. */
  settle(): void
  /** The play on the desk has another name now. */
  renamed(next: string): void
  /**
   * Another tab wrote the play: takes its text over, unless something here is not kept yet. Where it did not know of what
   * was kept here, somebody has to choose. `told` is what it kept.
   */
  lookAgain(told?: string | null): void
  /** Of two tabs that wrote the same play this one goes on under a new name. */
  keepBoth(): void
  /** Tries to save again after a problem. */
  saveAgain(): void
  /** Gives the script to the person as a file. */
  downloadFile(): void
  close(): void
}

/** What a play is called that has no title one could make a name of. */
const NAMELESS = 'my-play'

/** A desk with one script on it; the browser's own shelf unless another is given. `siteNames` are taken already. */
export function createPlayDraft(text: string, siteNames: readonly string[], ports: Ports = browserPorts): PlayDraft {
  const { shelf, now } = ports
  const draft = atom<Draft>({ name: null, text })
  let writes = 0
  /** What is kept under that count. */
  let kept: string | undefined
  let called = ''
  /** A new play is called after its title until it was named, opened or given away. */
  let followsTitle = true

  const newName = (own: string | null) => {
    const present = listPlayNames(shelf)
    const wanted = nameFrom(called) ?? nameFrom(titleIn(draft.get().text)) ?? NAMELESS
    const taken = present.ok ? present.value.filter((name) => name !== own) : []
    return freeName(wanted, [...siteNames, ...taken])
  }
  /** Takes the text away under a name the play no longer has, unless somebody else wrote it meanwhile. */
  const leave = (name: string, count: number) => {
    const old = readPlay(shelf, name, now)
    if (old.ok && old.value.writes === count) removePlay(shelf, name)
  }
  const saver = createSaver<DraftCode>(() => {
    const { name: before, text: words } = draft.get()
    const name = before === null || followsTitle ? newName(before) : before
    const moved = before !== null && before !== name
    const written = writePlay(
      shelf,
      { name, text: words, known: moved ? 0 : writes, from: moved ? undefined : kept },
      now,
    )
    if (!written.ok) return written
    if (moved) leave(before, writes)
    writes = written.value
    kept = words
    if (before !== name) draft.set({ name, text: words })
    return written
  })
  const put = (next: Draft, count: number) => {
    saver.reset()
    writes = count
    kept = count > 0 ? next.text : undefined
    draft.set(next)
  }
  const saveNow = () => {
    saver.schedule()
    saver.flush()
  }
  const open = (name: string): Result<null, PlayProblem> => {
    saver.flush()
    const found = readPlay(shelf, name, now)
    if (!found.ok) return found
    put({ name, text: found.value.text }, found.value.writes)
    followsTitle = false
    return ok(null)
  }
  const stops = [onLeaving(() => saver.flush()), askBeforeLeaving(() => saver.saving.get().state === 'not-saved')]
  return {
    draft: readOnly(draft),
    saving: saver.saving,
    startWith(next) {
      saver.flush()
      called = ''
      followsTitle = true
      put({ name: null, text: next }, 0)
    },
    takeIn(next, file) {
      saver.flush()
      called = file
      const here = readPlay(shelf, nameFrom(file) ?? '', now)
      if (here.ok && here.value.text === next) {
        open(nameFrom(file) ?? '')
        return
      }
      followsTitle = nameFrom(file) === null
      put({ name: null, text: next }, 0)
      draft.set({ name: newName(null), text: next })
      saveNow()
    },
    open,
    type(next) {
      if (next === draft.get().text) return
      // Who empties the page begins anew: what was kept stays among the plays.
      if (next.trim() === '') {
        saver.flush()
        called = ''
        followsTitle = true
        put({ name: null, text: next }, 0)
        return
      }
      draft.set({ ...draft.get(), text: next })
      // Named before it is kept, so that the page's address leads back to it whenever the page goes.
      if (draft.get().name === null) draft.set({ name: newName(null), text: next })
      saver.schedule()
    },
    settle: () => saver.flush(),
    renamed(name) {
      followsTitle = false
      draft.set({ ...draft.get(), name })
    },
    lookAgain(told = null) {
      const { name, text: words } = draft.get()
      if (name === null || saver.saving.get().state !== 'saved') return
      const found = readPlay(shelf, name, now)
      if (!found.ok || found.value.text === words) return
      const theirs = readOwnPlay(told ?? '')
      const unaware = theirs.ok && theirs.value.writes <= writes && theirs.value.text !== words
      if (unaware || found.value.writes <= writes) {
        saver.fail('changed-elsewhere')
        return
      }
      followsTitle = false
      put({ name, text: found.value.text }, found.value.writes)
    },
    keepBoth() {
      called = draft.get().name ?? ''
      followsTitle = false
      writes = 0
      kept = undefined
      draft.set({ ...draft.get(), name: null })
      saveNow()
    },
    saveAgain: saveNow,
    downloadFile() {
      saver.flush()
      followsTitle = false
      download(`${draft.get().name ?? newName(null)}.play.md`, draft.get().text, 'text/markdown;charset=utf-8')
    },
    close() {
      saver.flush()
      for (const stop of stops) stop()
    },
  }
}
