import type { Into } from '~/journey/bring/behind.ts'
import { several } from '~/journey/bring/behind.ts'
import type { JourneyCommand } from '~/journey/commands.ts'
import { drawingWords as words } from '~/words/en/drawing.ts'
import { touchpointWords } from '~/words/en/touchpoint.ts'
import { forLine } from '../future/for-line.ts'
import { placeForNew } from '../later/add-verbs.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { focusSoon } from '../page/focus.ts'

/** Where touchpoints from elsewhere go, and what has to be there before. */
export interface Opening {
  readonly into: Into
  readonly before: readonly JourneyCommand[]
}

/** Behind a touchpoint, else behind the selected one, else at the end; a map without stages gets its first. */
export function openingOn(desk: Desk, after: string | null): Opening {
  const { newId } = desk.session
  const place = placeForNew(desk.journey, after ?? desk.subject?.touchpoint.id ?? null)
  if (place) return { into: { place, newId }, before: [] }
  const id = newId()
  return {
    into: { place: { stage: id, after: null }, newId },
    before: [{ type: 'add-stage', id, title: touchpointWords.newStage, after: null }],
  }
}

/** Carries everything out as one step, selects the last touchpoint added, and says what was done. False where it was refused. */
export function bringIn(
  desk: Desk,
  commands: readonly JourneyCommand[],
  { added, text }: { readonly added: readonly string[]; readonly text: string },
): boolean {
  const notice = { text, undo: () => desk.undo(), undoWord: words.undo }
  if (!desk.run(forLine(desk.line, several(commands)), { notice })) return false
  const last = added.at(-1)
  if (last === undefined) return true
  desk.select(last)
  focusSoon('touchpoint', last)
  return true
}
