import { mount } from 'svelte'
import ComparePage from './ComparePage.svelte'

/** Puts two maps beside each other into their place, which names the templates there are. */
export function start(target: HTMLElement): void {
  const templates = [...target.querySelectorAll('[data-template]')].flatMap((each) =>
    each instanceof HTMLElement ? [{ id: each.dataset['template'] ?? '', title: each.textContent.trim() }] : [],
  )
  target.replaceChildren()
  mount(ComparePage, { target, props: { templates } })
}
