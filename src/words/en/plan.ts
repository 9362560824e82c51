import { apart } from '~/foundation/apart.ts'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

/** The words of the plan of a map: its actions, by status and by owner, and what they are worth. */
export const planWords = {
  title: 'Plan',
  newAction: 'New action',
  untitled: 'Action without words',
  add: 'Add an action',
  addFor: 'Add an action for this',
  addForName: (touchpoint: string): string => `Add an action for this: ${touchpoint}`,
  facts: (all: number, overdue: number, done: number): string =>
    [count(all, 'action', 'actions'), overdue > 0 ? `${overdue} overdue` : '', done > 0 ? `${done} done` : '']
      .filter(Boolean)
      .join(' · '),
  whose: (persona: string): string => `The gaps are those of ${persona}`,
  all: 'All actions',
  showAs: 'Show the actions',
  byStatus: 'By status',
  byOwner: 'By owner',
  statuses: { idea: 'Idea', planned: 'Planned', doing: 'Doing', done: 'Done', dropped: 'Dropped' },
  group: (name: string, number: number): string => `${name}, ${count(number, 'action', 'actions')}`,
  closed: (number: number): string => `${number} done or dropped`,
  emptyGroup: 'Nothing here yet.',
  boardHelp:
    'Drag an action to another column, or choose its status. With the keyboard: Alt and the arrow keys. Overdue ones stand first.',
  listHelp: 'Choose the status on each action. Overdue ones stand first.',
  at: (touchpoint: string): string => `For “${apart(touchpoint)}”`,
  fields: {
    text: 'What we will do',
    touchpoint: 'Touchpoint',
    owner: 'Owner',
    effort: 'Effort',
    due: 'Due',
    status: 'Status',
    measure: 'How we will know it worked',
    pillar: 'What it changes',
  },
  fieldOf: (field: string, action: string): string => `${field}: ${action}`,
  efforts: { S: 'Small', M: 'Medium', L: 'Large' },
  effortSaid: { S: 'Small effort', M: 'Medium effort', L: 'Large effort' },
  effortHelp: 'Small: this week. Medium: this month. Large: longer.',
  pillars: { people: 'People', process: 'Process', technology: 'Technology' },
  noTouchpoint: 'No touchpoint',
  unknownTouchpoint: (id: string): string => `Unknown (${id})`,
  dueOn: (day: string): string => `Due ${day}`,
  dueToday: 'Due today',
  overdueSince: (day: string): string => `Overdue since ${day}`,
  noDay: 'No date',
  edit: (action: string): string => `Edit: ${action}`,
  close: 'Close',
  gapSaid: (gap: string): string => `gap ${gap}`,
  more: (action: string): string => `More for ${action}`,
  menu: {
    up: 'Move up',
    down: 'Move down',
    first: 'Put first',
    duplicate: 'Duplicate',
    remove: 'Remove',
  },
  moved: (action: string, status: string, number: number, all: number): string =>
    `“${apart(action)}” is ${number} of ${all} in ${status} now.`,
  movedOurs: (action: string): string => `“${apart(action)}” is first now, and one of our three.`,
  added: (action: string): string => `Added “${apart(action)}”.`,
  duplicated: (action: string): string => `Duplicated “${apart(action)}”.`,
  removed: (action: string): string => `Removed “${apart(action)}”.`,
  notAdded: 'Nothing was written, so no action was added.',
  bringBack: 'Bring it back',
  ours: {
    title: 'Our three',
    help: 'The first three that are not done are ours. “Put first” on any other action brings it up here.',
    none: 'All done. Put the next ones first, or add an action.',
    less: 'There is room for more.',
  },
  empty: {
    title: 'No actions yet',
    text: 'A map changes nothing by itself. Start with the widest gap: one action, one owner, one date.',
    noGaps:
      'There is no gap below what was expected yet. Say on the board what customers expect and what they perceive, or add an action of your own.',
    toBoard: 'Open the board',
  },
  waiting: {
    title: 'Gaps without an action',
    more: (number: number): string => `${number} more on the map`,
  },
  picture: {
    title: 'Effort and gap',
    lead: 'Each open action by what it takes and by the gap it meets. Small effort at a wide gap comes first.',
    name: (placed: number, wins: number): string =>
      `${count(placed, 'action', 'actions')} by effort and gap, ${count(wins, 'quick win', 'quick wins')}. The lists say the same.`,
    quickWins: 'Quick wins: small effort, gap of −2 or wider',
    noQuickWins: 'None. Is there a smaller step toward one of the wide gaps?',
    others: 'The others, widest gap first',
    gapAxis: 'Gap',
    quickWinBand: 'Quick wins',
    more: (number: number): string => `+${number}`,
    nothing: 'Nothing to place yet. An action needs an effort, and a touchpoint with a gap below what was expected.',
    unplaced: {
      'no-effort': (number: number): string => `${count(number, 'action has', 'actions have')} no effort yet`,
      'no-gap': (number: number): string =>
        `${count(number, 'action meets', 'actions meet')} no gap below what was expected`,
      'no-touchpoint': (number: number): string => `${count(number, 'action has', 'actions have')} no touchpoint`,
    },
    notPlaced: 'Not in the picture',
  },
  table: {
    name: 'Action plan',
    printed: (day: string): string => `Printed ${day}`,
    ours: 'Ours',
    number: 'No.',
    action: 'Action',
    touchpoint: 'Touchpoint and gap',
    measure: 'How we will know',
  },
  panel: {
    none: 'No action here yet.',
    toPlan: 'Open the plan',
  },
  look: {
    title: 'Look again in 30 days',
    help: 'Keeps a dated copy of today’s map on this device. In 30 days you can see what has changed.',
    button: 'Save a copy',
    keeping: 'Saving a copy…',
    on: (made: string, day: string): string => `Copy saved on ${made}. Look again on ${day}.`,
    now: (made: string): string => `It is time to look again. A copy of ${made} is here to compare with.`,
    compare: 'Compare with today’s map',
    download: 'Download the copy',
    problem: {
      'storage-full': 'The copy could not be kept: storage is full. Nothing was changed. Export the map instead.',
      'storage-blocked':
        'The copy could not be kept: this browser keeps nothing. Nothing was changed. Export the map instead.',
    },
  },
}
