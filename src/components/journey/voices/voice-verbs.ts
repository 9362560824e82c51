import { heard } from '~/journey/heard/apply-heard.ts'
import type { Journey, Voice } from '~/journey/schema.ts'
import { voiceWords as words } from '~/words/en/voices.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { focusSoon } from '../page/focus.ts'
import { dayAt } from '../plan/dates.ts'

/** A longer quote is cut in a message, so that what was done with it is heard soon. */
const LONGEST = 60

/** The map as it stood when words had just been added to it. */
let justAdded: Journey | null = null

/**
 * Adds the words of a customer, said today by the persona shown. What is typed into them first belongs to the same step
 * of undo. Gives their id, or null where they could not be added.
 */
export function addVoice(desk: Desk, touchpoint: string): string | null {
  const id = desk.session.newId()
  const step = `add:${id}`
  // One who only stands in while a map has no personas is nobody the map knows.
  const persona = desk.journey.personas.some((one) => one.id === desk.persona) ? desk.persona : null
  const added = desk.run(heard({ type: 'add-voice', id, touchpoint, persona, date: dayAt(new Date()) }), {
    merge: step,
  })
  if (!added) return null
  justAdded = desk.journey
  desk.typing.expect(step)
  focusSoon('voice-quote', id)
  return id
}

/** Takes back words that were added and not touched since; the notice brings them back. False where there are none. */
export function takeBackAdded(desk: Desk): boolean {
  if (desk.journey !== justAdded) return false
  justAdded = null
  // By itself it would say what was undone.
  desk.session.undo()
  desk.say({ text: words.notAdded, undo: () => desk.redo(), undoWord: words.bringBack })
  focusSoon('voice', 'add')
  return true
}

/** Takes the words of a customer away; the notice brings them back. */
export function removeVoice(desk: Desk, voice: Voice): void {
  const bringBack = () => {
    desk.undo()
    focusSoon('voice', voice.id)
  }
  const notice = { text: words.removed(shortened(voice.quote)), undo: bringBack, undoWord: words.bringBack }
  if (desk.run(heard({ type: 'remove-voice', voice: voice.id }), { notice })) focusSoon('voice', 'add')
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text
}
