import { fieldsOf } from '../answers/guards.ts'

/** What a page marks as done or begun before any input: a look at what is kept, without opening it for writing. */
export interface Peek {
  readonly lessons: Readonly<Record<string, unknown>>
  readonly plays: Readonly<Record<string, unknown>>
}

/** Looks at the learner's progress. Whatever cannot be read counts as nothing: the session finds out properly, and says so. */
export function peek(storage: () => Pick<Storage, 'getItem'>): Peek {
  const person = readFields(storage, 'doorstep:prefs')['person'] || 'me'
  const learned = fieldsOf(fieldsOf(readFields(storage, 'doorstep:progress')['people'])[String(person)])
  return {
    lessons: fieldsOf(learned['lessons']),
    plays: fieldsOf(learned['plays']),
  }
}

function readFields(storage: () => Pick<Storage, 'getItem'>, key: string): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(storage().getItem(key) ?? ''))
  } catch {
    // A page without its marks still works; the session tells about storage that fails.
    return {}
  }
}

/** Whether a lesson is done. */
export function isDone({ lessons }: Peek, id: string): boolean {
  return fieldsOf(lessons[id])['done'] === true
}
