import type { GoesAlong } from '~/journey/people/goes-along.ts'
import { personaWords as words } from '~/words/en/personas.ts'
import { touchpointWords } from '~/words/en/touchpoint.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { focusSoon } from '../page/focus.ts'
import { nameOf } from './name-of.ts'

/** Takes a persona away and says what went along; the notice brings all of it back. */
export function removePersona(desk: Desk, persona: string, { levels, ballots }: GoesAlong): void {
  const { personas } = desk.journey
  const at = personas.findIndex(({ id }) => id === persona)
  const gone = personas[at]
  if (!gone) return
  const bringBack = () => {
    desk.undo()
    focusSoon('persona', persona)
  }
  const text = words.removed(nameOf(gone), levels, ballots)
  const notice = { text, undo: bringBack, undoWord: touchpointWords.bringBack }
  if (!desk.run({ type: 'remove-persona', persona }, { notice })) return
  focusSoon('persona', (personas[at + 1] ?? personas[at - 1])?.id ?? '')
}
