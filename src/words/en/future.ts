import { apart } from '~/foundation/apart.ts'

/** The words of a map as it could be. */
export const futureWords = {
  look: 'What is shown',
  today: 'Today',
  future: 'Future',
  point: 'Future',
  asToday: 'As today',
  legendToday: 'Perceived today',
  legendFuture: 'Perceived in the future',
  changesButton: 'What changes',

  group: 'In the future',
  change: 'What becomes of it',
  changes: { keep: 'Keep', fix: 'Fix', add: 'Add', drop: 'Drop' },
  notDecided: 'Not decided',
  changeHelp: 'Add stands in the future only. Drop takes it out of the future; today stays as it is.',
  level: 'What the customer perceives then',
  levelHelp: 'How it shall feel once this is done.',
  sameAsToday: 'As today',
  note: 'What we do differently',

  list: {
    title: 'What changes',
    none: 'Nothing changes yet. Show the future on the map, then raise a point, or say on a touchpoint what becomes of it.',
    noneShown:
      'Nothing changes yet. Drag a point up to say how it should feel, or say on a touchpoint what becomes of it.',
    kinds: { added: 'Add', dropped: 'Drop', fixed: 'Fix', kept: 'Keep' },
    count: (number: number): string => (number === 1 ? '1 change' : `${number} changes`),
    fromTo: (from: string, to: string): string => `${from} → ${to}`,
    everybody: 'all personas',
    ofPersona: (name: string, levels: string): string => `${apart(name)}: ${levels}`,
    noLevelYet: (today: string): string => `${today} today, no level for the future yet`,
    heading: (map: string, persona: string): string => `What changes: ${map} (${persona})`,
    line: (kind: string, touchpoint: string, levels: string, note: string): string =>
      [`${kind}: ${touchpoint}`, levels, note].filter(Boolean).join(' · '),
    copy: 'Copy as text',
    copied: 'Copied. Paste it where you need it.',
    notCopied: 'The browser did not let us copy. Select the list and copy it by hand.',
  },
}
