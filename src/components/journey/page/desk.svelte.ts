import type { Line } from '~/journey/line.ts'
import type { Journey } from '~/journey/schema.ts'
import { personasOf } from '~/journey/select.ts'
import type { Change, JourneySession, SaveCode } from '~/session/journey-session.ts'
import type { PreferencesSession } from '~/session/preferences.ts'
import type { Saving } from '~/session/saver.ts'
import type { Subject } from '../fields/values.ts'
import type { Notice } from '../parts/notice.ts'
import { focusSoon } from './focus.ts'
import { subjectOf } from './subject.ts'
import { createTyping, type Typing } from './typing.ts'

/** What a new owner will own. */
export type Owned = { readonly touchpoint: string } | { readonly action: string }

/** A dialog that lies over the map. */
export type Question =
  | { readonly what: 'owners' }
  | { readonly what: 'new-owner'; readonly owns: Owned }
  | { readonly what: 'personas' }
  | { readonly what: 'about' }
  | { readonly what: 'stages' }
  | { readonly what: 'keys' }
  /** The list in which several are selected and moved, where there is no board. */
  | { readonly what: 'arrange' }
  | { readonly what: 'changes' }
  | { readonly what: 'copies' }
  /** Touchpoints to pick from; they go behind `after`, else behind the selected one. */
  | { readonly what: 'library'; readonly after: string | null }
  /** A list of touchpoints to type. `text` is what was pasted; null where the clipboard could not be looked into. */
  | { readonly what: 'several'; readonly after: string | null; readonly text: string | null }

/** A menu or a small sheet that hangs on a button. */
export interface Hanging {
  readonly what: 'touchpoint' | 'stage' | 'add' | 'map'
  readonly id: string
  readonly button: HTMLElement
  /** On the board things stand side by side, elsewhere one under the other. */
  readonly across: boolean
}

/** An open map on the screen: the map itself, what of it is selected, and the one way to change it. */
export interface Desk {
  readonly session: JourneySession
  readonly journey: Journey
  /** The persona shown. */
  readonly persona: string
  /** What the view shows: the map as it is, or as it could be. */
  readonly line: Line
  /** True while this tab may not change the map. */
  readonly locked: boolean
  /** True while another tab has the map. */
  readonly elsewhere: boolean
  readonly saving: Saving<SaveCode>
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** The selected touchpoint with all its fields; null where none is. */
  readonly subject: Subject | null
  /** Whether the sheet or drawer of the selected touchpoint is open. */
  readonly opened: boolean
  readonly notice: Notice | null
  readonly question: Question | null
  readonly hanging: Hanging | null
  readonly typing: Typing
  /** Carries a change out; says so in a notice where it was refused or `notice` is given. False where nothing was done. */
  run(change: Change, options?: { readonly merge?: string; readonly notice?: Notice }): boolean
  undo(): void
  redo(): void
  select(touchpoint: string | null): void
  /** Selects a touchpoint and opens its sheet or drawer. */
  open(touchpoint: string): void
  /** Closes the sheet or drawer; the touchpoint stays selected and takes the focus. */
  shut(): void
  /** Closes the sheet or drawer and leaves the focus alone. */
  putAway(): void
  say(notice: Notice | null): void
  /** Opens a dialog, or closes it. */
  ask(question: Question | null): void
  /** Opens what hangs on a button, or closes it where it is open. */
  hang(hanging: Hanging | null): void
  showPersona(persona: string): void
  /** Tells what the view shows. Nothing is kept by it. */
  showLine(line: Line): void
  /** Stops listening. The session stays open. */
  close(): void
}

/** Puts an open map on the screen. */
export function createDesk(session: JourneySession, { preferences, showPersona }: PreferencesSession): Desk {
  const { id } = session.journey.get()
  let journey = $state.raw(session.journey.get())
  let access = $state.raw(session.access.get())
  let saving = $state.raw(session.saving.get())
  let canUndo = $state.raw(false)
  let canRedo = $state.raw(false)
  let chosen = $state.raw(preferences.get().personas[id] ?? null)
  let selected = $state.raw(preferences.get().places[id]?.touchpoint ?? null)
  let line = $state.raw<Line>('today')
  let opened = $state(false)
  let notice = $state.raw<Notice | null>(null)
  let question = $state.raw<Question | null>(null)
  let hanging = $state.raw<Hanging | null>(null)

  const persona = $derived.by(() => {
    const personas = personasOf(journey)
    return (personas.find((one) => one.id === chosen) ?? personas[0]).id
  })
  const subject = $derived(selected === null ? null : subjectOf(journey, selected, persona))
  const stops = [
    session.journey.subscribe((next) => {
      journey = next
    }),
    session.access.subscribe((next) => {
      access = next
    }),
    session.saving.subscribe((next) => {
      saving = next
    }),
    session.canUndo.subscribe((next) => {
      canUndo = next
    }),
    session.canRedo.subscribe((next) => {
      canRedo = next
    }),
  ]

  /** Takes a step, which is named then; where it takes away what has the focus, something near takes it. */
  function step(take: () => void, way: 'undone' | 'redone') {
    const [focus, was] = [document.activeElement, journey]
    take()
    const now = journey
    // Where it cannot be fetched the map still shows what was done.
    import('../later/step-taken.ts').then(({ stepTaken }) => stepTaken(desk, { way, was, now, focus })).catch(() => {})
  }

  const desk: Desk = {
    session,
    typing: createTyping(),
    get journey() {
      return journey
    },
    get persona() {
      return persona
    },
    get line() {
      return line
    },
    get locked() {
      return access !== 'here'
    },
    get elsewhere() {
      return access === 'elsewhere'
    },
    get saving() {
      return saving
    },
    get canUndo() {
      return canUndo
    },
    get canRedo() {
      return canRedo
    },
    get subject() {
      return subject
    },
    get opened() {
      return opened && subject !== null
    },
    get notice() {
      return notice
    },
    get question() {
      return question
    },
    get hanging() {
      return hanging
    },
    run(change, { merge, notice: said } = {}) {
      const result = session.run(change, merge === undefined ? {} : { merge })
      if (result === null) return false
      notice = said ?? null
      if (result.ok) return true
      const { problem } = result
      import('../later/refusal-sentence.ts').then(({ refusalSentence }) => {
        notice = { text: refusalSentence(problem) }
      })
      return false
    },
    undo() {
      if (canUndo) step(session.undo, 'undone')
    },
    redo() {
      if (canRedo) step(session.redo, 'redone')
    },
    select(touchpoint) {
      selected = touchpoint
    },
    open(touchpoint) {
      selected = touchpoint
      opened = true
    },
    shut() {
      opened = false
      if (selected !== null) focusSoon('touchpoint', selected)
    },
    putAway() {
      opened = false
    },
    say(next) {
      notice = next
    },
    ask(next) {
      question = next
    },
    hang(next) {
      hanging = next?.button === hanging?.button ? null : next
    },
    showPersona(next) {
      chosen = next
      showPersona(id, next)
    },
    showLine(next) {
      line = next
    },
    close() {
      for (const stop of stops) stop()
    },
  }
  return desk
}
