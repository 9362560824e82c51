import { LANES, type Lane } from '~/session/look.ts'

/** The lane that an event on the board happened in, or null. */
export function laneAt(target: EventTarget | null): Lane | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-lane]') : null
  return LANES.find((lane) => lane === cell?.dataset['lane']) ?? null
}
