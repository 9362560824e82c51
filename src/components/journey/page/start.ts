import { mount } from 'svelte'
import BoardPage from './BoardPage.svelte'

/** Puts the page of one map into its place. */
export function start(target: HTMLElement): void {
  target.replaceChildren()
  mount(BoardPage, { target })
}
