import { tick } from 'svelte'
import { touchpointsOf } from '~/journey/select.ts'
import { journeyWords } from '~/words/en/journey.ts'
import { touchpointWords } from '~/words/en/touchpoint.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { focusSoon } from '../page/focus.ts'

/**
 * Whoever comes back from presenting or printing finds the focus on the button that led there; whoever imported a map
 * that was here already hears so, and finds it at the start of the map.
 */
export async function arrived(desk: Desk, from: string): Promise<void> {
  if (from !== 'again') {
    const name = from === 'print' ? journeyWords.print : journeyWords.present
    const button = document.querySelector<HTMLElement>(`button[aria-label="${CSS.escape(name)}"]`)
    if (isLost()) button?.focus({ preventScroll: true })
    return
  }
  const first = touchpointsOf(desk.journey)[0]?.touchpoint.id
  if (first === undefined) void focusSoon('stage', desk.journey.stages[0]?.id ?? '')
  else void focusSoon('touchpoint', first)
  // Told once what tells it stands, or nobody hears it.
  await import('./Over.svelte')
  await tick()
  desk.say({ text: touchpointWords.hereAlready })
}

const isLost = () => document.activeElement === null || document.activeElement === document.body
