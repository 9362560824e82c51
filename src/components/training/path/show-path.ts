import { apart } from '~/foundation/apart.ts'
import { peek } from '../lesson/peek.ts'
import { isStepDone, progressOf } from './path-progress.ts'

const all = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]

/** Shows on a path's page how far one is, the week one is in, and the next step. */
export function showPath(page: HTMLElement): void {
  const kept = peek(() => localStorage)
  const steps = (page.dataset['path'] ?? '').split(' ')
  const { percent, next } = progressOf(kept, steps)
  for (const link of all(page, 'a[data-step]')) markStep(link, isStepDone(kept, link.dataset['step'] ?? ''))
  for (const option of all(page, '[data-next-step]')) option.hidden = option.dataset['nextStep'] !== next
  for (const finished of all(page, '[data-finished]')) finished.hidden = percent < 100
  showWeeks(page, next)
}

/** Shows on any page how far one is on the paths it names. */
export function showTallies(): void {
  const kept = peek(() => localStorage)
  for (const line of all(document, '[data-learner]')) {
    const name = typeof kept.name === 'string' ? kept.name : ''
    line.hidden = name === ''
    const place = line.querySelector('span')
    if (place) place.textContent = line.dataset['words']?.replace('#', () => apart(name)) ?? ''
  }
  for (const tally of all(document, '[data-path-tally]')) {
    const { done, percent } = progressOf(kept, (tally.dataset['pathTally'] ?? '').split(' '))
    const words = done === 0 ? tally.dataset['none'] : tally.dataset['some']
    const say = (selector: string, text: string | undefined) => {
      const place = tally.querySelector(selector)
      if (place) place.textContent = text ?? ''
    }
    say('[data-steps]', words?.replace('#', String(done)))
    say('[data-percent]', tally.dataset['percent']?.replace('#', String(percent)))
    tally.querySelector('progress')?.setAttribute('value', String(done))
  }
}

/** The button that shows all weeks, or only the one somebody is in. */
export function watchWeeks(page: HTMLElement): void {
  const button = page.querySelector<HTMLButtonElement>('[data-all-weeks]')
  if (!button) return
  button.hidden = false
  button.addEventListener('click', () => {
    const showAll = button.getAttribute('aria-pressed') !== 'true'
    button.setAttribute('aria-pressed', String(showAll))
    button.textContent = (showAll ? button.dataset['one'] : button.dataset['all']) ?? ''
    showPath(page)
    button.scrollIntoView({ block: 'nearest' })
  })
}

function showWeeks(page: HTMLElement, next: string | null): void {
  const weeks = all(page, '[data-week]')
  const showAll = page.querySelector('[data-all-weeks]')?.getAttribute('aria-pressed') === 'true'
  const current =
    weeks.find((week) => all(week, 'a[data-step]').some((link) => link.dataset['step'] === next)) ?? weeks.at(-1)
  for (const week of weeks) {
    week.hidden = !showAll && week !== current
    const fold = week.querySelector('details')
    if (fold) fold.open = week === current
    const isDone = all(week, '[data-step-done]').every((mark) => !mark.hidden)
    for (const mark of all(week, '[data-week-done]')) mark.hidden = !isDone
  }
}

function markStep(link: HTMLElement, done: boolean): void {
  for (const mark of all(link, '[data-step-done]')) mark.hidden = !done
  for (const mark of all(link, '[data-step-todo]')) mark.hidden = done
}
