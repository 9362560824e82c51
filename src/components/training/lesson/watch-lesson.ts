import { isDone, peek } from './peek.ts'

const INPUTS = ['scroll', 'keydown', 'pointerdown'] as const

/** Makes "Done" work, shows what was kept before, and marks the lesson as begun once somebody really reads it. */
export function watchLesson(): void {
  const finish = document.querySelector<HTMLElement>('[data-finish]')
  const button = finish?.querySelector('button')
  if (!finish || !button) return
  const lesson = finish.dataset['finish'] ?? ''
  let done = isDone(
    peek(() => localStorage),
    lesson,
  )
  show(finish, done)
  if (done) say(finish, 'isDone')
  button.parentElement?.removeAttribute('hidden')

  button.addEventListener('click', async () => {
    done = !done
    show(finish, done)
    const kept = await keep((session) => (done ? session.finishLesson(lesson) : session.unfinishLesson(lesson)))
    say(finish, done ? (kept ? 'isDone' : 'notKept') : 'notDone')
  })
  onFirstInput(() => {
    if (!done) void keep((session) => session.beginLesson(lesson))
    void import('./after-input.ts').then(({ afterInput }) => afterInput())
  })
}

type Session = typeof import('~/session/progress.ts')

/** Does something to the learner's progress; tells whether it was kept. */
async function keep(verb: (session: Session) => void): Promise<boolean> {
  try {
    const session = await import('~/session/progress.ts')
    verb(session)
    return session.keeping.get().state === 'saved'
  } catch {
    return false
  }
}

function show(finish: HTMLElement, done: boolean): void {
  finish.dataset['state'] = done ? 'done' : 'open'
  for (const face of finish.querySelectorAll<HTMLElement>('[data-face]')) {
    face.hidden = (face.dataset['face'] === 'undo') !== done
  }
}

function say(finish: HTMLElement, sentence: 'isDone' | 'notDone' | 'notKept'): void {
  const status = finish.querySelector('[role="status"]')
  if (status) status.textContent = finish.dataset[sentence] ?? ''
}

function onFirstInput(act: () => void): void {
  let heard = false
  const listen = () => {
    if (!heard) act()
    heard = true
  }
  for (const input of INPUTS) addEventListener(input, listen, { passive: true, once: true })
}
