import { mount } from 'svelte'
import OpenPage from './OpenPage.svelte'

/** Puts the map that the address carries into its place. */
export function start(target: HTMLElement): void {
  target.replaceChildren()
  mount(OpenPage, { target })
}
