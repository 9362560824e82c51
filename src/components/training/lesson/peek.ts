/** What a page marks as done or begun before any input: a look at what is kept, without opening it for writing. */
export interface Peek {
  readonly name?: unknown
  /** The path that was chosen, by its id. */
  readonly path?: unknown
  readonly lessons?: Readonly<Record<string, { readonly done?: unknown; readonly at?: unknown } | undefined>>
  readonly exercises?: Readonly<Record<string, { readonly answer?: unknown } | undefined>>
  readonly plays?: Readonly<
    Record<string, { readonly best?: unknown; readonly ended?: unknown; readonly at?: unknown } | undefined>
  >
}

/** Looks at the learner's progress. Whatever cannot be read counts as nothing: the session finds out properly, and says so. */
export function peek(storage: () => Pick<Storage, 'getItem'>): Peek {
  const read = (key: string) => {
    try {
      return JSON.parse(storage().getItem(`doorstep:${key}`) ?? '')
    } catch {
      // A page without its marks still works; the session tells about storage that fails.
    }
  }
  const prefs = read('prefs')
  const person = prefs?.person || 'me'
  const learned = read('progress')?.people?.[person]
  return { ...(typeof learned === 'object' && learned !== null ? learned : {}), path: prefs?.paths?.[person] }
}

/** Whether a lesson is done. */
export function isDone({ lessons }: Peek, id: string): boolean {
  return lessons?.[id]?.done === true
}

/** Whether a role-play has been taken to an ending. */
export function isPlayed({ plays }: Peek, name: string): boolean {
  return typeof plays?.[name]?.best === 'string'
}
