import { apart } from '~/foundation/apart.ts'
import { fieldWords } from './fields.ts'

const many = (one: string, several: string) => (number: number) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : several}`

/** What is said when a step is taken back, or done again. */
export const stepWords = {
  undone: (what: string): string => `Undone: ${what}`,
  redone: (what: string): string => `Done again: ${what}`,
  nameless: { undone: 'Undone.', redone: 'Done again.' },
  and: (parts: readonly string[]): string => parts.join(', '),
  /** What was done, as what is taken back: “removed” alone would read as what happened now. */
  how: {
    added: (who: string): string => `adding ${who}`,
    removed: (who: string): string => `removing ${who}`,
    moved: (who: string): string => `moving ${who}`,
    changed: (who: string): string => `changing ${who}`,
  },
  one: {
    map: (): string => 'This map',
    touchpoint: (name: string): string => apart(name || 'Untitled touchpoint'),
    stage: (name: string): string => `Stage “${apart(name || 'Untitled stage')}”`,
    owner: (name: string): string => `Owner “${apart(name)}”`,
    persona: (name: string): string => `Persona “${apart(name)}”`,
    action: (name: string): string => (name ? `Action “${apart(name)}”` : 'Action'),
    voice: (name: string): string => (name ? `Customer’s words “${apart(name)}”` : 'A customer’s words'),
    ballot: (): string => 'Ratings',
  },
  many: {
    map: many('map', 'maps'),
    touchpoint: many('touchpoint', 'touchpoints'),
    stage: many('stage', 'stages'),
    owner: many('owner', 'owners'),
    persona: many('persona', 'personas'),
    action: many('action', 'actions'),
    voice: many('customer voice', 'customer voices'),
    ballot: many('set of ratings', 'sets of ratings'),
  },
  /** The fields by what they are called on the screen. */
  fields: new Map<string, string>([
    ...Object.entries(fieldWords.columns),
    ['future', 'Future'],
    ['goal', 'Goal'],
    ['name', 'Name'],
    ['who', 'Who'],
    ['situation', 'Situation'],
    ['job', 'What they want done'],
    ['worries', 'Worries'],
    ['wants', 'Wants'],
    ['contact', 'Contact'],
    ['text', 'Text'],
    ['touchpoint', 'Touchpoint'],
    ['effort', 'Effort'],
    ['due', 'Due'],
    ['status', 'Status'],
    ['measure', 'Measure'],
    ['pillar', 'Pillar'],
    ['persona', 'Whose words'],
    ['date', 'When'],
    ['source', 'How we heard it'],
    ['quote', 'In their words'],
    ['recommend', 'Would recommend us'],
    ['trade', 'Trade'],
    ['scope', 'Where it starts and ends'],
  ]),
}
