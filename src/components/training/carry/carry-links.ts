import { href } from '~/site.ts'
import type { Carried } from '~/training/prose/carry.ts'

/** Lets each link that carries a learner's own work open it as a new map. Where nothing is there yet, it stays a link to the exercise. */
export function watchCarryLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-carry]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault()
      void carry(link)
    })
  }
}

async function carry(link: HTMLAnchorElement): Promise<void> {
  const { carry: exercise = '', kind, who = '', titles = '', empty = '', failed = '' } = link.dataset
  const carried: Carried = kind === 'gaps' ? { kind, who, titles: titles.split('\n') } : { kind: 'moments' }
  try {
    const { carryToMap } = await import('./carry-to-map.ts')
    const map = await carryToMap(exercise, carried)
    if (map !== null) location.href = href(`map/board/#${map}`)
    else say(link, empty)
  } catch {
    say(link, failed)
  }
}

/** Says beside the link what came of it, and goes to the exercise where that is on the page. */
function say(link: HTMLAnchorElement, words: string): void {
  const status = link.nextElementSibling
  if (status) status.textContent = words
  const exercise = document.getElementById(link.dataset['carry'] ?? '')
  if (words !== link.dataset['empty']) return
  if (exercise) exercise.scrollIntoView({ block: 'start' })
}
