import { progressOf } from '../path/path-progress.ts'
import { nextLesson } from './next.ts'
import { isDone, type Peek, peek } from './peek.ts'

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]

/** Marks on a page of lessons or plays what is done, how far a module is, and where to go on. The words stand in the page. */
export function markProgress(): void {
  const kept = peek(() => localStorage)
  for (const mark of all('[data-done-mark]')) mark.hidden = !isDone(kept, mark.dataset['doneMark'] ?? '')
  for (const mark of all('[data-todo-mark]')) mark.hidden = isDone(kept, mark.dataset['todoMark'] ?? '')
  for (const tally of all('[data-tally]')) countDone(tally, kept)
  for (const choice of all('[data-next]')) showNext(choice, kept)
  for (const result of all('[data-best]')) showBest(result, kept)
}

function countDone(tally: HTMLElement, kept: Peek): void {
  const none = ownWords(tally)
  const ids = (tally.dataset['tally'] ?? '').split(' ')
  const done = ids.filter((id) => isDone(kept, id)).length
  const words = done === 0 ? none : done === ids.length ? tally.dataset['all'] : tally.dataset['some']
  tally.textContent = words?.replace('#', String(done)) ?? ''
  tally.classList.toggle('done', done === ids.length)
}

function showNext(choice: HTMLElement, kept: Peek): void {
  const options = [...choice.querySelectorAll<HTMLElement>('[data-option]')]
  const keys = options.map((option) => option.dataset['option'] ?? '')
  const lessons = keys.filter((key) => !key.startsWith('play:'))
  const next = nextOnPath(choice, kept) ?? nextLesson(lessons, kept)
  const shown = keys.includes(next ?? '') ? next : keys[0]
  for (const option of options) option.hidden = option.dataset['option'] !== shown
}

/** The next step of the path that was chosen, as its option is called; null without a path, or at its end. */
function nextOnPath(choice: HTMLElement, kept: Peek): string | null {
  const orders: unknown = JSON.parse(choice.dataset['orders'] ?? '{}')
  if (typeof kept.path !== 'string' || typeof orders !== 'object' || orders === null) return null
  const order: unknown = Object.entries(orders).find(([id]) => id === kept.path)?.[1]
  const { next } = progressOf(kept, typeof order === 'string' ? order.split(' ') : [])
  return next?.replace(/^lesson:/, '') ?? null
}

function showBest(result: HTMLElement, kept: Peek): void {
  const play = kept.plays?.[result.dataset['best'] ?? '']
  const none = ownWords(result)
  if (play?.ended === false) result.textContent = result.dataset['running'] ?? ''
  else if (typeof play?.best === 'string') result.textContent = `${result.dataset['words'] ?? ''} ${play.best}`
  else result.textContent = none
}

/** What stands in the page for somebody new, remembered before it is first changed: the learner may change. */
function ownWords(place: HTMLElement): string {
  place.dataset['own'] ??= place.textContent
  return place.dataset['own']
}
