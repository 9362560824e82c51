import { shownOf } from '~/journey/people/shown.ts'
import { personasOf } from '~/journey/select.ts'
import type { Looking } from '../look/looking.svelte.ts'
import type { Desk } from '../page/desk.svelte.ts'

/** Makes somebody on the board the one whose levels are set; everybody shown until now stays shown. */
export function takeOver(desk: Desk, looking: Looking, persona: string): void {
  if (persona === desk.persona) return
  looking.change({ beside: shownOf(personasOf(desk.journey), desk.persona, looking.look.beside) })
  desk.showPersona(persona)
}
