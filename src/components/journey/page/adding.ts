import { journeyWords as words } from '~/words/en/journey.ts'
import type { Desk } from './desk.svelte.ts'

const verbsOf = () => import('../later/add-verbs.ts')

/** Gives the map as a file, and says so once what says it is there. */
export function exporting(desk: Desk): void {
  Promise.all([verbsOf(), desk.session.exportFile()]).then(
    ([verbs]) => verbs.sayExported(desk),
    () => desk.say({ text: words.notLoaded }),
  )
}

/**
 * Adds a touchpoint, or a stage, or a touchpoint to the end of the stage that is named, or copies the link. How that is
 * done is asked for at the first touch of the page, and is there by now.
 */
export async function adding(
  desk: Desk,
  what: 'addTouchpoint' | 'addStage' | 'copyMapLink' | { readonly stage: string },
): Promise<void> {
  const verbs = await verbsOf().catch(() => null)
  if (!verbs) desk.say({ text: words.notLoaded })
  else if (typeof what === 'object') verbs.addToStage(desk, what.stage)
  else verbs[what](desk)
}
