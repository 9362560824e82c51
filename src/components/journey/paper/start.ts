import { mount } from 'svelte'
import PaperPage from './PaperPage.svelte'

/** Puts the sheets of one map into their place. */
export function start(target: HTMLElement): void {
  target.replaceChildren()
  mount(PaperPage, { target })
}
