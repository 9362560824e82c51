import { fieldsOf } from '../answers/guards.ts'
import { peek } from '../lesson/peek.ts'

/** Under which name the answers stand among those of the exercises. */
const EXERCISE = 'self-check'

/** From weak to strong. */
const ORDER = ['no', 'some']

/**
 * The line to begin with: the first answered with no, else the first with "some days"; null when all are yes. `answers` are
 * in the page's order. Lines whose module is on the chosen path come before the others.
 */
export function weakestOf(
  answers: readonly (readonly [point: string, answer: string])[],
  onPath: (point: string) => boolean = () => true,
): string | null {
  const weak = ORDER.flatMap((kind) => answers.flatMap(([point, answer]) => (answer === kind ? [point] : [])))
  return weak.find(onPath) ?? weak[0] ?? null
}

/** Adds up the self-check, shows where to begin, and keeps the answers. */
export function watchSelfCheck(): void {
  const form = document.querySelector<HTMLFormElement>('[data-self-check]')
  const result = document.querySelector<HTMLElement>('[data-result]')
  if (!form || !result) return
  bringBack(form)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const given = givenIn(form)
    const names = [...new Set([...form.querySelectorAll('input')].map(({ name }) => name))]
    const open = names.filter((name) => !given.has(name))
    say(form, open.length)
    if (open.length === 0) for (const group of form.querySelectorAll('fieldset')) group.removeAttribute('data-open')
    result.hidden = open.length > 0
    if (open.length > 0) {
      goTo(form, open)
      return
    }
    show(result, given)
    void keep(given, result)
  })
}

function givenIn(form: HTMLFormElement): ReadonlyMap<string, string> {
  return new Map([...new FormData(form)].map(([name, value]) => [name, String(value)]))
}

function say(form: HTMLFormElement, left: number): void {
  const place = form.querySelector('[data-left]')
  if (place) place.textContent = left === 0 ? '' : (form.dataset['missing']?.split('|')[left] ?? '')
}

/** Marks the lines without an answer, and says so in front of the first. */
function goTo(form: HTMLFormElement, open: readonly string[]): void {
  const groupOf = (name: string) => form.querySelector(`input[name="${name}"]`)?.closest('fieldset')
  for (const group of form.querySelectorAll('fieldset')) group.removeAttribute('data-open')
  for (const name of open) groupOf(name)?.setAttribute('data-open', '')
  const first = groupOf(open[0] ?? '')
  const told = form.querySelector('[data-left]')
  if (!first || !told) return
  first.before(told)
  told.scrollIntoView({ block: 'center' })
  first.querySelector('input')?.focus({ preventScroll: true })
}

function show(result: HTMLElement, given: ReadonlyMap<string, string>): void {
  const part = (kind: string, value: string) =>
    result.querySelector<HTMLElement>(`[data-${kind}="${CSS.escape(value)}"]`)
  const modules = part('role', given.get('role') ?? '')?.dataset['modules']?.split(' ') ?? []
  const onPath = (point: string) => modules.includes(part('weakest', point)?.dataset['module'] ?? '')
  const weakest =
    weakestOf(
      [...given].filter(([name]) => name !== 'role'),
      onPath,
    ) ?? 'none'
  for (const part of result.querySelectorAll<HTMLElement>('[data-weakest]'))
    part.hidden = part.dataset['weakest'] !== weakest
  for (const part of result.querySelectorAll<HTMLElement>('[data-role]'))
    part.hidden = part.dataset['role'] !== given.get('role')
  result.focus()
}

async function keep(given: ReadonlyMap<string, string>, result: HTMLElement): Promise<void> {
  const kept = await import('~/session/progress.ts').then(
    (session) => {
      session.answer(EXERCISE, Object.fromEntries(given))
      return session.keeping.get().state === 'saved'
    },
    () => false,
  )
  for (const part of result.querySelectorAll<HTMLElement>('[data-kept]')) part.hidden = !kept
  for (const part of result.querySelectorAll<HTMLElement>('[data-not-kept]')) part.hidden = kept
}

/** Ticks what was answered the last time. */
function bringBack(form: HTMLFormElement): void {
  const answers = fieldsOf(peek(() => localStorage).exercises?.[EXERCISE]?.answer)
  for (const input of form.querySelectorAll('input')) if (answers[input.name] === input.value) input.checked = true
}
