import { apart } from '~/foundation/apart.ts'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

/** The sentences about whom a map is about, and whose lines are shown. */
export const personaWords = {
  open: 'Personas…',
  title: 'Personas',
  help: 'Who goes on this journey? The situation comes first: what somebody is in the middle of changes what they need. Their age or gender does not.',
  fill: (number: number, most: number): string => `${number} of ${most} personas`,
  full: (most: number): string => `A map holds ${most} personas, and this one has them all.`,
  empty: 'Nobody yet. Until you add somebody, the board calls them “Customer”.',
  list: 'On this map',
  noName: 'No name',
  noSituation: 'No situation yet',
  levels: (number: number): string => (number === 0 ? 'no levels yet' : count(number, 'level', 'levels')),
  edit: 'Edit',
  editOf: (name: string): string => `Edit ${name}`,
  done: 'Done',
  doneWith: (name: string): string => `Done with ${name}`,
  remove: (name: string): string => `Remove ${name}`,
  removed: (name: string, levels: number, ballots: number): string => {
    const along = [
      ...(levels > 0 ? [count(levels, 'level', 'levels')] : []),
      ...(ballots > 0 ? [count(ballots, 'ballot', 'ballots')] : []),
    ]
    return `Removed “${apart(name)}”${along.length > 0 ? `, with ${along.join(' and ')}` : ''}.`
  },
  added: (name: string): string => `Added “${apart(name)}”.`,

  fields: {
    name: 'Name',
    situation: 'Situation',
    job: 'What they want done',
    worries: 'Worries',
    wants: 'Wants',
    contact: 'How they like to be reached',
    who: 'Who they are',
  },
  fieldHelp: {
    name: '',
    situation: 'What are they in the middle of when they call?',
    job: 'In their words, such as “cool air before tonight”',
    worries: 'One a line',
    wants: 'One a line',
    contact: 'Such as: text, not calls, before three in the afternoon',
    who: 'Last, and only where it changes what they need',
  },

  shown: {
    title: 'Whose lines are shown',
    help: 'Each has an expected and a perceived line of their own. With several, bars and numbers tell the lowest gap of anybody shown.',
    all: 'All',
    only: 'Only',
    onlyOne: (name: string): string => `Only ${name}`,
    edit: 'Edit personas…',
    done: 'Done',
    button: (names: readonly string[], all: number): string => {
      if (names.length === 1) return `Persona: ${names[0]}`
      return names.length === all ? `Personas: all ${all}` : `Personas: ${names.length} of ${all}`
    },
    said: (names: readonly string[]): string => {
      const [first = '', ...others] = names.map(apart)
      const last = others.pop()
      return last === undefined
        ? `The lines of ${first} are shown.`
        : `The lines of ${[first, ...others].join(', ')} and ${last} are shown.`
    },
  },
  legend: {
    expected: 'Thin, hollow: expected',
    perceived: 'Thick, filled: perceived',
    below: 'Lowest gap, below what they expected',
  },
  lowest: (persona: string): string => `the lowest, that of ${persona}`,
} as const
