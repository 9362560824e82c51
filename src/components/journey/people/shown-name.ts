import type { Persona } from '~/journey/schema.ts'
import { peopleShownWords as words } from '~/words/en/people-shown.ts'

/** What those are called whose lines or figures are shown: one by name, all of them, or the chosen one and how many more. */
export function shownName(
  personas: readonly Pick<Persona, 'id' | 'name'>[],
  shown: readonly string[],
  persona: string,
): string {
  if (shown.length > 1 && shown.length === personas.length) return words.everyone
  const name = personas.find(({ id }) => id === persona)?.name || persona
  return shown.length > 1 ? words.more(name, shown.length - 1) : name
}
