import { isDone, peek } from './peek.ts'

const INPUTS = ['scroll', 'keydown', 'pointerdown'] as const

/** Makes "Done" work, shows what was kept before, and marks the lesson as begun once somebody really reads it. */
export function watchLesson(): void {
  const finish = document.querySelector<HTMLElement>('[data-finish]')
  const button = finish?.querySelector('button')
  if (!finish || !button) return
  const lesson = finish.dataset['finish'] ?? ''
  const look = () =>
    isDone(
      peek(() => localStorage),
      lesson,
    )
  let done = look()
  /** What was pressed here is not on the shelf yet, or does not fit there. */
  let ahead = false
  const tell = () => {
    show(finish, done)
    say(finish, done ? (ahead ? 'notKept' : 'isDone') : 'notDone')
  }
  if (done) tell()
  button.parentElement?.removeAttribute('hidden')

  button.addEventListener('click', async () => {
    done = !done
    ahead = true
    show(finish, done)
    ahead = !(await keep((session) => (done ? session.finishLesson(lesson) : session.unfinishLesson(lesson))))
    tell()
  })
  const again = () => {
    if (ahead || done === look()) return
    done = !done
    tell()
  }
  const late = async (verb: 'follow' | 'afterInput') => (await import('./after-input.ts'))[verb](again)
  onFirstInput(() => {
    // What keeps it is there before the button is pressed, also where the lesson is only taken back.
    void keep((session) => done || session.beginLesson(lesson))
    void late('afterInput')
  })
  // Another tab knows more, or there may be a journal of what was learned before.
  const follow = () => void late('follow')
  addEventListener('storage', follow)
  // Where databases are refused there is no journal.
  void indexedDB.databases?.().then(
    (known) => known[0] && follow(),
    () => {},
  )
}

type Session = typeof import('~/session/progress.ts')

/** Does something to the learner's progress; tells whether it was kept. */
async function keep(verb: (session: Session) => unknown): Promise<boolean> {
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
