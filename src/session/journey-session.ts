import { atom, computed } from 'nanostores'
import { ok, type Result } from '~/foundation/result.ts'
import { apply } from '~/journey/apply/apply.ts'
import type { Outcome } from '~/journey/apply/refusals.ts'
import { stamp } from '~/journey/apply/stamp.ts'
import type { JourneyCommand, Refusal } from '~/journey/commands.ts'
import { begin, canRedo, canUndo, record, redo, type Timeline, undo } from '~/journey/history.ts'
import type { Journey } from '~/journey/schema.ts'
import { carriedMap, carryAlong, dropCarried } from '~/storage/carried.ts'
import { claim } from '~/storage/claim.ts'
import { MAP } from '~/storage/keys.ts'
import { type MapProblem, readMap, writeMap } from '~/storage/maps.ts'
import { hasUndoSteps } from '~/storage/undo-key.ts'
import { type Look, latestText, recoverInto } from './journal-of.ts'
import { askBeforeLeaving, onLeaving } from './leaving.ts'
import type { OpenMap } from './open-map.ts'
import { type ReadOnly, readOnly } from './read-only.ts'
import { createSaver, type Saving } from './saver.ts'
import type { Visit } from './visit.ts'
import { browserPorts, guarded, type Ports } from './wiring.ts'

/** Who may change the map: nobody yet, this tab, or another one. */
export type Access = 'asking' | 'here' | 'elsewhere'

export type SaveCode = MapProblem['code']

/** A change to a map: a command, or what carries out one of those that few visits need. */
export type Change = JourneyCommand | ((journey: Journey) => Outcome)

/** An open map: what it says, what becomes of it, and everything that can be done with it. */
export interface JourneySession {
  readonly journey: ReadOnly<Journey>
  readonly access: ReadOnly<Access>
  readonly saving: ReadOnly<Saving<SaveCode>>
  /** Why the last command was refused; null after one that worked. */
  readonly refusal: ReadOnly<Refusal | null>
  readonly canUndo: ReadOnly<boolean>
  readonly canRedo: ReadOnly<boolean>
  /** Done once it is known who may change the map. */
  readonly settled: Promise<void>
  /**
   * Carries a change out, or says why not. The same `merge` word twice in a row makes one undo step.
   * While another tab has the map nothing is done and the answer is null.
   */
  run(change: Change, options?: { readonly merge?: string }): Result<Journey, Refusal> | null
  undo(): void
  redo(): void
  newId(): string
  /** Puts another state of this map in its place, as one step of undo; not while another tab has the map. */
  become(journey: Journey): void
  /** Gives the map to the person as a file; what does so is fetched with the first touch of the page. */
  exportFile(): Promise<void>
  /** Tries to save again after a problem. */
  saveAgain(): void
  /** Takes the map from the tab that has it. Whoever can should ask first: see `takeOver`. */
  seize(): void
  close(): void
}

/** Opens a kept map in this tab, or one that could not be kept and came along. Tells why where there is neither. */
export function openJourney(id: string, ports: Ports = browserPorts, look?: Look): Result<JourneySession, MapProblem> {
  const carried = carriedMap(id, ports.now)
  const found = carried ? ok(carried) : readMap(ports.shelf, id, ports.now)
  if (!found.ok) return found

  const timeline = atom<Timeline>(begin(guarded(found.value.journey)))
  const access = atom<Access>('asking')
  const refusal = atom<Refusal | null>(null)
  const present = () => timeline.get().present
  const textOf = latestText()
  const presentText = () => textOf(present())

  const saver = createSaver<SaveCode>(() => {
    const text = presentText()
    const written = writeMap(ports.shelf, id, text, open.base)
    if (written.ok) {
      open.base = { journey: present(), writes: written.value, text }
      dropCarried(id)
    } else if (written.problem.code === 'changed-elsewhere') {
      later('settleApart')
      return written
    } else carryAlong(id, { text, writes: open.base.writes })
    later('written')
    return written
  })
  const unsaved = () => saver.saving.get().state !== 'saved'
  const save = () => {
    saver.schedule()
    saver.flush()
  }

  /** Journal, copies and steps of a visit, and what tabs have to say to each other: fetched with the first change. */
  let visiting: Promise<Visit | null> | null = null
  const later = async (what: keyof Visit) => {
    visiting ??= import('./visit.ts')
      .then(({ followVisit }) => followVisit(open))
      // What cannot be fetched costs the journal, steps and copies until it is there; the shelf gets every edit all the same.
      .catch(() => (visiting = null))
    const visit = await visiting
    visit?.[what]()
  }

  /** Another tab wrote: where that is seen only, it is the whole story. */
  const readAgain = () => {
    if (access.get() === 'here') return void later('readAgain')
    if (unsaved()) return
    const again = readMap(ports.shelf, id, ports.now)
    if (!again.ok) return
    open.base = again.value
    if (again.value.text !== presentText()) timeline.set(begin(guarded(again.value.journey)))
  }

  const open: OpenMap = {
    ...{ id, ports, found: found.value, base: found.value, timeline, access, saver, save, stops: [] },
    text: presentText,
    again: (how) => held.again(how),
  }

  if (carried) save()

  let settle = () => {}
  const settled = new Promise<void>((resolve) => {
    settle = resolve
  })
  let holds = false
  const held = claim(MAP + id, {
    async onGranted() {
      holds = true
      // What is not kept yet is newer than anything that is.
      const recovered = !unsaved() && (await recoverInto(open, look))
      // Another tab may have taken it meanwhile.
      if (!holds) return
      if (unsaved()) save()
      else if (recovered || access.get() === 'elsewhere') readAgain()
      access.set('here')
      settle()
    },
    onElsewhere() {
      holds = false
      access.set('elsewhere')
      if (unsaved()) save()
      settle()
    },
  })

  const watch = (event: StorageEvent) => {
    // No key: everything was taken away at once.
    if ((event.key ?? MAP + id) === MAP + id) readAgain()
  }
  window.addEventListener('storage', watch)
  open.stops.push(
    held.letGo,
    onLeaving(saver.flush),
    askBeforeLeaving(() => saver.saving.get().state === 'not-saved'),
    () => window.removeEventListener('storage', watch),
  )
  // Undo lasts for the visit, and a visit goes to other pages: the steps come along.
  if (hasUndoSteps(id)) later('begin')

  const move = (next: Timeline) => {
    if (access.get() !== 'here' || next === timeline.get()) return
    later('edited')
    refusal.set(null)
    timeline.set(next)
    saver.schedule()
  }

  const step = (journey: Journey, merge?: string) => move(record(timeline.get(), guarded(journey), merge))
  const may = (can: (all: Timeline) => boolean) =>
    readOnly(computed([timeline, access], (all, who) => who === 'here' && can(all)))

  return ok({
    journey: readOnly(computed(timeline, (all) => all.present)),
    access: readOnly(access),
    saving: saver.saving,
    refusal: readOnly(refusal),
    canUndo: may(canUndo),
    canRedo: may(canRedo),
    settled,
    run(change, { merge } = {}) {
      if (access.get() !== 'here') return null
      const result = typeof change === 'function' ? change(present()) : apply(present(), change)
      refusal.set(result.ok ? null : result.problem)
      if (!result.ok || result.value === present()) return result
      const next = stamp(result.value, ports.now())
      step(next, merge)
      return ok(next)
    },
    undo: () => move(undo(timeline.get())),
    redo: () => move(redo(timeline.get())),
    newId: ports.newId,
    become: (journey) => step(journey),
    exportFile: () => import('./export-file.ts').then(({ exportFile }) => exportFile(present(), presentText())),
    saveAgain: save,
    seize: () => held.again({ steal: true }),
    close() {
      saver.flush()
      for (const stop of open.stops) stop()
    },
  })
}
