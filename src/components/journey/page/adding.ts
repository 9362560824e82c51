import { journeyWords as words } from '~/words/en/journey.ts'
import type { Desk } from './desk.svelte.ts'

/** Adds something to a map. How that is done is asked for at the first touch of the page, and is there by now. */
export async function adding(desk: Desk, act: (verbs: typeof import('../later/add-verbs.ts')) => void): Promise<void> {
  const verbs = await import('../later/add-verbs.ts').catch(() => null)
  if (verbs) act(verbs)
  else desk.say({ text: words.notLoaded })
}
