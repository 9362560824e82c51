import { followLearning } from '../follow-learning.ts'
import { peek } from '../lesson/peek.ts'
import { lastTaken, progressOf } from './path-progress.ts'
import { showTallies } from './show-path.ts'

const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' })

/** Shows the certificate of the path that the address names: to print when the path is done, else how far it is. */
export function watchCertificates(): void {
  const root = document.querySelector<HTMLElement>('[data-certificates]')
  if (!root) return
  const papers = [...root.querySelectorAll<HTMLElement>('[data-certificate]')]
  const show = () => {
    const wanted = location.hash.slice(1)
    for (const paper of papers) paper.hidden = paper.dataset['certificate'] !== wanted
    for (const paper of papers) fill(paper)
    showTallies()
  }
  show()
  addEventListener('hashchange', show)
  followLearning(show)
  for (const paper of papers) watch(paper)
}

function fill(paper: HTMLElement): void {
  const kept = peek(() => localStorage)
  const steps = (paper.dataset['steps'] ?? '').split(' ')
  const finished = progressOf(kept, steps).percent === 100
  for (const part of paper.querySelectorAll<HTMLElement>(':scope > [data-open]')) part.hidden = finished
  for (const part of paper.querySelectorAll<HTMLElement>(':scope > [data-finished]')) part.hidden = !finished
  const at = lastTaken(kept, steps)
  const date = paper.querySelector('[data-date]')
  if (date && at !== null && !Number.isNaN(Date.parse(at))) date.textContent = DAY.format(new Date(at))
  if (typeof kept.name === 'string') putName(paper, kept.name)
}

function putName(paper: HTMLElement, name: string): void {
  const place = paper.querySelector('[data-name]')
  if (place && name !== '') place.textContent = name
  const field = paper.querySelector('input')
  if (field && field !== document.activeElement) field.value = name
}

function watch(paper: HTMLElement): void {
  const form = paper.querySelector('form')
  const status = form?.querySelector('[role="status"]')
  form?.addEventListener('submit', async (event) => {
    event.preventDefault()
    const typed = String(new FormData(form).get('name') ?? '').trim()
    if (typed === '') return
    putName(paper, typed)
    // Whoever learns is called so from now on, and need not type it again. Where that fails the paper has it all the same.
    const problem = await import('~/session/people.ts').then(
      ({ createPeople }) => createPeople().name(typed),
      () => 'not-loaded',
    )
    const { named, only } = form.dataset
    if (status) status.textContent = (problem === null ? named : only)?.replace('#', () => typed) ?? ''
  })
  paper.querySelector('[data-print]')?.addEventListener('click', () => print())
}
