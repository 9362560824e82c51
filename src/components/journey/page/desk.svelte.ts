import type { JourneyCommand } from '~/journey/commands.ts'
import type { Journey } from '~/journey/schema.ts'
import { personasOf } from '~/journey/select.ts'
import type { JourneySession } from '~/session/journey-session.ts'
import type { PreferencesSession } from '~/session/preferences.ts'
import { journeyWords as words } from '~/words/en/journey.ts'
import { type BoardModel, toBoard } from '../board/model.ts'
import type { Subject } from '../fields/values.ts'
import { focusSoon } from './focus.ts'
import type { Notice } from './notice.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { subjectOf } from './subject.ts'
import { createTyping, type Typing } from './typing.ts'

/** A dialog that lies over the map. */
export type Question =
  | { readonly what: 'owners' }
  | { readonly what: 'new-owner'; readonly touchpoint: string }
  | { readonly what: 'keys' }

/** An open map on the screen: the map itself, what of it is selected, and the one way to change it. */
export interface Desk {
  readonly session: JourneySession
  readonly journey: Journey
  readonly board: BoardModel
  /** The persona shown. */
  readonly persona: string
  /** True while this tab may not change the map. */
  readonly locked: boolean
  /** The selected touchpoint with all its fields; null where none is. */
  readonly subject: Subject | null
  /** Whether the sheet or drawer of the selected touchpoint is open. */
  readonly opened: boolean
  readonly notice: Notice | null
  readonly typing: Typing
  readonly question: Question | null
  /** Carries a command out; says so in a notice where it was refused or `notice` is given. False where nothing was done. */
  run(command: JourneyCommand, options?: { readonly merge?: string; readonly notice?: Notice }): boolean
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
  showPersona(persona: string): void
  /** Stops listening. The session stays open. */
  close(): void
}

/** Puts an open map on the screen. */
export function createDesk(session: JourneySession, { preferences, showPersona }: PreferencesSession): Desk {
  const { id } = session.journey.get()
  let journey = $state.raw(session.journey.get())
  let locked = $state(true)
  let chosen = $state(preferences.get().personas[id] ?? null)
  let selected = $state(preferences.get().places[id]?.touchpoint ?? null)
  let opened = $state(false)
  let notice = $state.raw<Notice | null>(null)
  let question = $state.raw<Question | null>(null)

  const persona = $derived.by(() => {
    const personas = personasOf(journey)
    return (personas.find((one) => one.id === chosen) ?? personas[0]).id
  })
  const board = $derived(toBoard(journey, persona))
  const subject = $derived(selected === null ? null : subjectOf(journey, selected, persona))
  const stops = [
    session.journey.subscribe((next) => {
      journey = next
    }),
    session.access.subscribe((access) => {
      locked = access !== 'here'
    }),
  ]

  return {
    session,
    typing: createTyping(),
    get journey() {
      return journey
    },
    get board() {
      return board
    },
    get persona() {
      return persona
    },
    get locked() {
      return locked
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
    run(command, { merge, notice: said } = {}) {
      const result = session.run(command, merge === undefined ? {} : { merge })
      if (result === null) return false
      notice = result.ok ? (said ?? null) : { text: refusalSentence(result.problem) }
      return result.ok
    },
    undo() {
      if (!session.canUndo.get()) return
      session.undo()
      notice = { text: words.undone }
    },
    redo() {
      if (!session.canRedo.get()) return
      session.redo()
      notice = { text: words.redone }
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
    showPersona(next) {
      chosen = next
      showPersona(id, next)
    },
    close() {
      for (const stop of stops) stop()
    },
  }
}
