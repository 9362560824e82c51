import { atom } from 'nanostores'
import { ok, type Result } from '~/foundation/result.ts'
import { download } from '~/storage/download.ts'
import { PLAY } from '~/storage/keys.ts'
import { listPlayNames, type PlayProblem, readPlay, removePlay, writePlay } from '~/storage/own-plays.ts'
import { freeName, nameFrom, titleIn } from '~/training/play/own-name.ts'
import { readOwnPlay } from '~/training/play/own-play.ts'
import { journalOfDraft } from './draft-journal.ts'
import { askBeforeLeaving, onLeaving } from './leaving.ts'
import { type PlayJournal, playJournalFor } from './play-journal.ts'
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
  /** Done once the shelf has what a browser was stopped before keeping. Until then nothing is to be written. */
  readonly asked: Promise<unknown>
  /** Somebody is about to write. */
  warm(): void
  /** Puts a text on the desk that is kept from its first change on. */
  startWith(text: string): void
  /** Puts somebody's own text on the desk, and keeps it at once. `called` is the name of its file. */
  takeIn(text: string, called: string): void
  /** Whether there is a play of that name, or no telling. */
  has(name: string): boolean
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
export function createPlayDraft(
  text: string,
  siteNames: readonly string[],
  ports: Ports = browserPorts,
  journal: PlayJournal = playJournalFor(ports),
): PlayDraft {
  const { shelf, now } = ports
  const draft = atom<Draft>({ name: null, text })
  let writes = 0
  /** What is kept under that count. */
  let kept: string | undefined
  let called = ''
  /** A new play is called after its title until it was named, opened or given away. */
  let followsTitle = true
  /** The last texts of plays that the shelf has no room for. */
  const unkept = new Map<string, string>()
  void journal.asked.then((found) => {
    for (const [name, whole] of found) unkept.set(name, whole)
  })
  const entries = journalOfDraft(ports, journal, () => {
    const { name, text: words } = draft.get()
    const count = Math.max(writes, journal.countOf(name ?? ''))
    return { name, text: words, writes: count, waits: saver.saving.get().state !== 'saved' }
  })

  const newName = (own: string | null) => {
    const present = listPlayNames(shelf)
    const wanted = nameFrom(called) ?? nameFrom(titleIn(draft.get().text)) ?? NAMELESS
    const taken = present.ok ? present.value.filter((name) => name !== own) : []
    return freeName(wanted, [...siteNames, ...taken])
  }
  /** What a play is called that stands beside the one of a name. */
  const newNameBeside = (name: string) => {
    const present = listPlayNames(shelf)
    return freeName(name, [...siteNames, ...(present.ok ? present.value : [])])
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
    const next = { name, text: words }
    const above = journal.countOf(name)
    const known = () => (moved ? { known: 0, above } : { known: writes, from: kept, above })
    let written = writePlay(shelf, { ...next, ...known() }, now)
    const back = written.ok || moved ? null : entries.broughtBack()
    if (back) {
      writes = back.writes
      kept = back.text
      written = writePlay(shelf, { ...next, ...known() }, now)
    }
    if (!written.ok) {
      if (written.problem.code === 'changed-elsewhere') entries.met(newNameBeside(name))
      return written
    }
    if (moved) leave(before, writes)
    const left = moved ? ([before, writes] as const) : undefined
    writes = written.value
    kept = words
    if (before !== name) draft.set(next)
    unkept.delete(name)
    entries.saved(left)
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
    const more = readOwnPlay(unkept.get(name) ?? '')
    if (!(found.ok || (more.ok && found.problem.code === 'no-such-play'))) return found
    if (draft.get().name === name) entries.droppedMine()
    if (found.ok) put({ name, text: found.value.text }, found.value.writes)
    else put({ name, text: '' }, 0)
    followsTitle = false
    if (more.ok) {
      // It did not fit on the shelf when it was brought back from the journal: it may now, or the page says why not.
      draft.set({ name, text: more.value.text })
      saveNow()
    }
    return ok(null)
  }
  const stops = [onLeaving(() => saver.flush()), askBeforeLeaving(() => saver.saving.get().state === 'not-saved')]
  return {
    draft: readOnly(draft),
    saving: saver.saving,
    asked: journal.asked,
    warm: journal.warm,
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
    has(name) {
      const found = shelf.read(PLAY + name)
      return unkept.has(name) || !found.ok || found.value !== null
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
      entries.edited()
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
        entries.met(newNameBeside(name))
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
