import { takePath } from '~/session/person.ts'
import { browserPorts } from '~/session/wiring.ts'

/** Opening a step makes this path the learner's own: "Learn" and "Continue" follow it from then on. */
export function watchChoice(page: HTMLElement): void {
  page.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('a[data-step], [data-next-step] a')) return
    // At once: the page is about to go.
    takePath(browserPorts.shelf, page.dataset['pathId'] ?? '')
  })
}
