import { apart } from '~/foundation/apart.ts'

const touchpoints = (number: number): string => (number === 1 ? '1 touchpoint' : `${number} touchpoints`)

/** The sentences about a map as a whole, and about its stages in a list. */
export const aboutWords = {
  open: 'About this map…',
  title: 'About this map',
  help: 'One trade, one clear start and one clear end keep a map short enough to act on.',
  name: 'Title',
  trade: 'Trade',
  noTrade: 'Not set',
  starts: 'Starts when',
  startsHelp: 'What happens to the customer first, often before they know you. Such as: the house stops cooling',
  ends: 'Ends when',
  endsHelp: 'Not at the bill. Such as: two weeks later she has cool air and knows whom to call',
  more: 'Also on this map',

  stages: {
    open: 'Stages…',
    title: 'Stages',
    help: 'The parts of the journey, in the order the customer goes through them. A change here moves their touchpoints along.',
    list: 'Stages of this map',
    row: (number: number, title: string): string => `Stage ${number}: ${title}`,
    holds: touchpoints,
    up: (title: string): string => `Move “${apart(title)}” up`,
    down: (title: string): string => `Move “${apart(title)}” down`,
    upWord: 'Up',
    downWord: 'Down',
    remove: (title: string): string => `Remove “${apart(title)}”`,
    removed: (title: string, number: number): string =>
      number === 0 ? `Removed “${apart(title)}”.` : `Removed “${apart(title)}”, with ${touchpoints(number)}.`,
    moved: (title: string, number: number, all: number): string =>
      `“${apart(title)}” is stage ${number} of ${all} now.`,
    added: (title: string): string => `Added “${apart(title)}” at the end.`,
    newName: 'Name of the new stage',
    add: 'Add stage',
  },
} as const
