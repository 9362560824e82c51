import { hydrate } from 'svelte'
import type { Play } from '~/training/play/schema.ts'
import Player from './Player.svelte'
import { openWays } from './ways/open-ways.ts'

/** Wakes the play that stands in the page, and the further ways to practice it; its script is beside it as data that the build wrote. */
export function startPlay(): void {
  const target = document.getElementById('play')
  const script = document.getElementById('play-script')?.textContent
  if (target === null || script === undefined) return
  const play: Play = JSON.parse(script)
  hydrate(Player, { target, props: { play } })
  const offer = () => void import('./later/after-input.ts').then(({ afterInput }) => afterInput())
  for (const input of ['pointerdown', 'keydown']) addEventListener(input, offer, { once: true })
  openWays(play)
}
