import type { Touchpoint } from '../schema.ts'

/** How titles of a wait begin, in English, Spanish and German. */
const WAITING = /^\P{L}*(?:waits?|waiting|waited|espera|esperan|esperando|wartet|warten|wartezeit)(?!\p{L})/iu

/** Says whether a touchpoint is called a wait without being one: its time counts in no silence. */
export function isUnmarkedWait({ title, kind }: Pick<Touchpoint, 'title' | 'kind'>): boolean {
  return kind !== 'waiting' && WAITING.test(title)
}
