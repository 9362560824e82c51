import { apart } from '~/foundation/apart.ts'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

/** The words of the lanes under the two lines. */
export const laneWords = {
  names: {
    owner: 'Owner',
    friction: 'Friction',
    does: 'Does',
    thinks: 'Thinks',
    backstage: 'Backstage',
    drivers: 'Drivers',
    voices: 'Voices',
    recommend: 'Scores',
    actions: 'Actions',
    duration: 'How long',
  },
  with: (names: string): string => `with ${names}`,
  voices: (number: number): string => count(number, 'voice', 'voices'),
  /** Where customers' words come from. */
  sources: {
    call: 'Call',
    survey: 'Survey',
    review: 'Review',
    observation: 'Seen on site',
    complaint: 'Complaint',
  },
  quote: (text: string): string => `“${apart(text)}”`,
  said: (from: string, quote: string): string => [from, quote].filter(Boolean).join(': '),
  outOfTen: (score: string): string => `${score} of 10`,
  recommend: (answers: number, net: string | null): string =>
    `${count(answers, 'answer', 'answers')}, ${net === null ? 'too few for an NPS' : `NPS ${net}`}`,
  open: (number: number): string => `${number} open`,
  overdue: (number: number): string => `${number} overdue`,
  untitledAction: 'Untitled action',
  says: (lane: string): string => `${lane}: `,

  button: 'Lanes',
  title: 'Lanes under the lines',
  help: 'Choose what you see under each touchpoint.',
  keys: 'Alt ↑ and Alt ↓ move a lane.',
  show: (lane: string): string => `Show ${lane}`,
  close: (lane: string): string => `Fold ${lane} to one row`,
  openOne: (lane: string): string => `Unfold ${lane}`,
  closeWord: 'Fold',
  openWord: 'Unfold',
  up: (lane: string): string => `Move ${lane} up`,
  down: (lane: string): string => `Move ${lane} down`,
  usual: 'Back to the usual lanes',
  done: 'Done',
  laneButton: (lane: string): string => `${lane} lane`,
  told: {
    shown: (lane: string): string => `${lane} is shown.`,
    hidden: (lane: string): string => `${lane} is hidden.`,
    opened: (lane: string): string => `${lane} is open.`,
    closed: (lane: string): string => `${lane} is folded to one row.`,
    moved: (lane: string, place: number, all: number): string => `${lane} is lane ${place} of ${all} now.`,
    usual: 'The usual lanes are shown: Owner and Friction.',
  },
}
