import { gapOf } from '~/journey/analysis/gap.ts'
import { findTouchpoint } from '~/journey/select.ts'
import { journeyWords } from '~/words/en/journey.ts'
import { touchpointWords } from '~/words/en/touchpoint.ts'
import type { Desk } from '../page/desk.svelte.ts'

/** Keys pass over levels: only the one somebody stays on for so long, in milliseconds, is told of. */
const REST = 700
/** How long it stands there to be read aloud. */
const STAYS = 5000

let soon: ReturnType<typeof setTimeout> | undefined

/** Reads the gap of a touchpoint aloud once its levels rest, for whoever does not see it change. */
export function sayGap(desk: Desk, touchpoint: string, beside: Element): void {
  // What lies outside of an open dialog is heard by nobody.
  const region = regionIn(beside.closest('dialog') ?? document.body)
  clearTimeout(soon)
  soon = setTimeout(() => {
    const found = findTouchpoint(desk.journey, touchpoint)
    const gap = found ? gapOf(found.touchpoint, desk.persona) : null
    region.textContent = gap === null ? '' : `${touchpointWords.gap.noGapName} ${journeyWords.signed(gap)}`
    soon = setTimeout(() => region.replaceChildren(), STAYS)
  }, REST)
}

function regionIn(place: Element): Element {
  const there = place.querySelector(':scope > [data-said]')
  if (there) return there
  const region = document.createElement('p')
  region.className = 'visually-hidden'
  region.setAttribute('aria-live', 'polite')
  region.dataset['said'] = ''
  place.append(region)
  return region
}
