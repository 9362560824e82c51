/** Whether the browser keeps what the site wrote until a person takes it away. `unknown`: it has no answer. */
export type Lasting = 'promised' | 'may-clear' | 'unknown'

/** What the browser says now, without asking it for anything. */
export function readLasting(): Promise<Lasting> {
  return answerOf(() => navigator.storage.persisted())
}

/** Asks the browser to keep everything; it may ask the person, or decide by itself. */
export function askToLast(): Promise<Lasting> {
  return answerOf(() => navigator.storage.persist())
}

/** Without https there is no `navigator.storage`, and in some private windows it throws. */
async function answerOf(ask: () => Promise<boolean>): Promise<Lasting> {
  try {
    return (await ask()) ? 'promised' : 'may-clear'
  } catch {
    return 'unknown'
  }
}

/** The bytes the browser counts for this site beside the shelf: copies of maps, and the pages for no signal; null where it does not tell. */
export async function readUsage(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null
  } catch {
    return null
  }
}
