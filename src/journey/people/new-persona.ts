import type { JourneyCommand, PersonaFields } from '../commands.ts'

/** Adds somebody with all that is known of them, as one change. */
export function newPersona(id: string, { name = '', ...fields }: PersonaFields): JourneyCommand {
  return {
    type: 'several',
    commands: [
      { type: 'add-persona', id, name },
      { type: 'set-persona', persona: id, fields },
    ],
  }
}
