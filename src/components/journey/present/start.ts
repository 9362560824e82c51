import { mount } from 'svelte'
import PresentPage from './PresentPage.svelte'

/** Puts the talk about one map into its place. */
export function start(target: HTMLElement): void {
  target.replaceChildren()
  mount(PresentPage, { target })
}
