import { createPreferences } from '~/session/preferences.ts'
import type { Rehearsal } from '~/training/play/rehearse.ts'
import { isUnsaid, wasSaid } from '~/training/play/say-first.ts'
import View from './SayFirst.svelte'

/** "Say it first": lines and meters stay hidden until the learner has said an answer aloud. */
export interface SayFirst {
  readonly View: typeof View
  readonly on: boolean
  /** Whether lines and meters are hidden at this moment. */
  veils(rehearsal: Rehearsal): boolean
  /** "I said it" was pressed before the latest line, so one's own answer can be checked. */
  checks(rehearsal: Rehearsal): boolean
  said(rehearsal: Rehearsal): void
  switchTo(on: boolean): void
}

/** Makes it for one player, as this device likes it: on until somebody switches it off. */
export function createSayFirst(): SayFirst {
  const { preferences, set } = createPreferences()
  let on = $state(preferences.get().sayFirst)
  let spoken = $state.raw<Rehearsal | null>(null)
  return {
    View,
    get on() {
      return on
    },
    veils: (rehearsal) => on && isUnsaid(rehearsal, spoken),
    checks: (rehearsal) => wasSaid(rehearsal, spoken),
    said(rehearsal) {
      spoken = rehearsal
    },
    switchTo(next) {
      on = next
      set({ sayFirst: next })
    },
  }
}
