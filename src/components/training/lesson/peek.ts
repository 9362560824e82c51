/** What a page marks as done or begun before any input: a look at what is kept, without opening it for writing. */
export interface Peek {
  readonly lessons?: Readonly<Record<string, { readonly done?: unknown; readonly at?: unknown } | undefined>>
  readonly plays?: Readonly<Record<string, { readonly best?: unknown; readonly ended?: unknown } | undefined>>
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
  const learned = read('progress')?.people?.[read('prefs')?.person || 'me']
  return typeof learned === 'object' && learned !== null ? learned : {}
}

/** Whether a lesson is done. */
export function isDone({ lessons }: Peek, id: string): boolean {
  return lessons?.[id]?.done === true
}
