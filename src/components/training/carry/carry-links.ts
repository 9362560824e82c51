import { href } from '~/site.ts'
import type { Carried } from '~/training/prose/carry.ts'

/** Lets each link that carries a learner's own work open it as a new map. Without this script it leads to the exercise. */
export function watchCarryLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-carry]')) {
    // A second tap while the map is made, or while its page is on the way, would make a second one.
    let making = false
    link.addEventListener('click', async (event) => {
      event.preventDefault()
      if (making) return
      making = true
      making = await carry(link)
    })
    addEventListener('pageshow', () => {
      making = false
    })
  }
}

/** Makes the map and goes there; tells whether it does. Else it says why not, and shows the way to the exercise. */
async function carry(link: HTMLAnchorElement): Promise<boolean> {
  const { carry: exercise = '', kind, who = '', titles = '', empty = '', failed = '' } = link.dataset
  const carried: Carried = kind === 'gaps' ? { kind, who, titles: titles.split('\n') } : { kind: 'moments' }
  try {
    const { carryToMap } = await import('./carry-to-map.ts')
    const map = await carryToMap(exercise, carried)
    if (map !== null) location.href = href(`map/board/#${map}`)
    else say(link, empty, true)
    return map !== null
  } catch {
    say(link, failed, false)
    return false
  }
}

function say(link: HTMLAnchorElement, words: string, withWay: boolean): void {
  const status = link.parentElement?.querySelector('[role="status"]')
  const way = link.parentElement?.querySelector<HTMLElement>('[data-to-exercise]')
  if (status) status.textContent = words
  if (way) way.hidden = !withWay
}
