import type { Persona } from '~/journey/schema.ts'
import { personaWords } from '~/words/en/personas.ts'

/** What a persona is called; one whose name was emptied still has to be called something. */
export function nameOf({ name }: Pick<Persona, 'name'>): string {
  return name.trim() || personaWords.noName
}

/** The most letters of a name at the end of a line. */
const LETTERS = 16

/** A name short enough for the end of a line. */
export function shortName(name: string): string {
  const letters = [...name]
  return letters.length > LETTERS
    ? `${letters
        .slice(0, LETTERS - 1)
        .join('')
        .trimEnd()}…`
    : name
}
