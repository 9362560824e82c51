import type { Persona } from '~/journey/schema.ts'
import { personaWords } from '~/words/en/personas.ts'

/** What a persona is called; one whose name was emptied still has to be called something. */
export function nameOf({ name }: Pick<Persona, 'name'>): string {
  return name.trim() || personaWords.noName
}
