import type { ActionField } from '~/journey/commands.ts'
import type { Journey } from '~/journey/schema.ts'
import { EFFORTS, PILLARS, STATUSES } from '~/journey/vocabulary.ts'
import { fieldWords } from '~/words/en/fields.ts'
import { planWords as words } from '~/words/en/plan.ts'
import { type Choice, choicesFor } from '../fields/choices.ts'

const NONE: Choice = { value: '', label: fieldWords.none }

/** The fields of an action that are chosen from a list. */
export type ActionChoice = 'owner' | 'effort' | 'status' | 'pillar'

/** The statuses an action can have. */
export const STATUS_CHOICES: readonly Choice[] = STATUSES.map((value) => ({ value, label: words.statuses[value] }))

const FIXED = {
  status: STATUS_CHOICES,
  effort: [NONE, ...EFFORTS.map((value) => ({ value, label: words.efforts[value] }))],
  pillar: [NONE, ...PILLARS.map((value) => ({ value, label: words.pillars[value] }))],
} as const

/** What a list of an action offers on this map; what is chosen stays on offer where the map does not know it. */
export function choicesOf(journey: Journey, field: ActionChoice, current: string): readonly Choice[] {
  return field === 'owner' ? choicesFor(journey, 'owner', current) : FIXED[field]
}

/** The field with what was chosen for it; null where the value is none of those offered. */
export function chosenField(field: ActionChoice, value: string): ActionField | null {
  switch (field) {
    case 'owner':
      return { field, value: value === '' ? null : value }
    case 'effort':
      return { field, value: EFFORTS.find((effort) => effort === value) ?? null }
    case 'pillar':
      return { field, value: PILLARS.find((pillar) => pillar === value) ?? null }
    case 'status': {
      const status = STATUSES.find((known) => known === value)
      return status ? { field, value: status } : null
    }
  }
}
