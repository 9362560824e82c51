import { nextOnPath } from '~/session/continue.ts'
import { pathWords as words } from '~/words/en/paths.ts'

/** Whoever takes a path finds its next step, and the way back to it, at the end of what they have just done. `just` is such as `play:mud`. */
async function offerNext(place: Element, just: string, before: Element | null = null): Promise<void> {
  if (place.querySelector('[data-on-path]')) return
  const found = await nextOnPath(just)
  if (!found || place.querySelector('[data-on-path]')) return
  const link = (address: string, text: string, looks: string) => {
    const made = document.createElement('a')
    made.href = address
    made.className = `button big ${looks} no-print`
    made.textContent = text
    made.dataset['onPath'] = ''
    place.insertBefore(made, before)
  }
  if (found.next) link(found.next.href, words.nextOnPath(found.next.title), 'primary')
  link(found.path, found.next ? words.backToPath : words.pathDone, found.next ? 'quiet' : 'primary')
}

/** Under a lesson, once it is done and that is kept. */
export function offerNextAfterLesson(): void {
  const finish = document.querySelector<HTMLElement>('[data-finish]')
  const following = finish?.querySelector('.next') ?? null
  if (!finish) return
  const look = async () => {
    if (finish.dataset['state'] !== 'done' || finish.querySelector('[role="status"]')?.textContent === '') return
    await offerNext(finish, `lesson:${finish.dataset['finish']}`, following)
    // One call to action is enough: the next lesson of the module stands behind it.
    if (finish.querySelector('[data-on-path]')) following?.classList.remove('next')
  }
  new MutationObserver(() => void look()).observe(finish, { subtree: true, childList: true, characterData: true })
  void look()
}

/** In the card of a role-play's ending. */
export function offerNextAfterPlay(): void {
  const frame = document.getElementById('play')
  const play = location.pathname.split('/').at(-2)
  if (!frame) return
  const look = () => {
    const ending = frame.querySelector('.ending')
    if (ending) void offerNext(ending, `play:${play}`)
  }
  new MutationObserver(look).observe(frame, { subtree: true, childList: true })
  look()
}
