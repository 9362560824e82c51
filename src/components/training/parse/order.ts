import { readListed } from './listed.ts'
import { type Place, stopBuild } from './place.ts'
import { mixed } from './shuffle.ts'

export interface OrderWords {
  readonly intro: string
  /** In the right order. */
  readonly steps: readonly { readonly html: string; readonly why: string }[]
  /** The places of the steps as they are shown first. */
  readonly mixed: readonly number[]
}

/** Reads three to seven steps in their right order, `1. Ask if everybody is safe`, with a reason under each. */
export function readOrder(html: string | undefined, place: Place): OrderWords {
  const { intro, items } = readListed(html, place)
  const steps = items.map(({ html: step, why }) => {
    if (why === '')
      stopBuild(place, `the step "${step}" has no reason.`, 'Write one under it: three spaces, ">" and why.')
    return { html: step, why }
  })
  if (steps.length < 3 || steps.length > 7) {
    stopBuild(place, `there are ${steps.length} steps.`, 'Write three to seven.')
  }
  return { intro, steps, mixed: mixed(steps.length, place.id) }
}
