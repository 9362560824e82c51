import { exerciseWords } from './exercises.ts'
import { rehearsalWords } from './rehearsal.ts'

/** Counts in words: `3 moments`, `1 moment`. */
const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

/** Words with a full stop, which `1:50 p.m.` has already. */
const sentence = (words: string): string => (words.endsWith('.') ? words : `${words}.`)

/** Who the learner is in a role-play, by the name the script uses. */
const ROLES: Readonly<Record<string, string>> = {
  Tech: 'You are the technician.',
  Office: 'You are in the office.',
  'On Call': 'You are on call.',
  Dispatcher: 'You are the dispatcher.',
  Owner: 'You are the owner.',
  Lead: 'You lead the crew.',
}

/** Every sentence of lessons and role-plays; exercises and the player have a file of their own, so that a page carries only what it says. */
export const trainingWords = {
  minutes: (minutes: number) => `${minutes} min`,
  lessons: (number: number) => count(number, 'lesson'),

  learn: {
    title: 'Learn',
    lead: 'Short lessons for the parked van or the chair by the phone. Each one stands alone.',
    nextTitle: 'The next ten minutes',
    nextText: (minutes: number, module: string) => `${minutes} min, from “${module}”`,
    pathsTitle: 'Paths',
    pathLead: 'Pick the one that sounds like your day. You can change it at any time.',
    coming: (titles: readonly string[]) => `Being written: ${titles.map((title) => `“${title}”`).join(', ')}.`,
    modulesTitle: 'Modules',
    someDone: (done: string, of: number) => `${done} of ${of}`,
    allDone: 'Done',
  },

  module: {
    kicker: (number: number) => `Module ${number}`,
    outcomes: 'After this module',
    rules: 'Rules to remember',
    plan: 'The plan it ends with',
    planSentence: (when: string, then: string) => `When ${when}, ${then}.`,
    lessons: 'Lessons',
    plays: 'Rehearse it',
    map: 'Read it on a map',
    openMap: 'Open the map',
    begin: 'Start the first lesson',
    goOn: (title: string) => `Go on: ${title}`,
    done: 'Done',
    all: 'All modules',
  },

  lesson: {
    strip: (place: number, of: number, module: string) => `${place} of ${of} · ${module}`,
    stripName: 'Place in this module',
    minutes: (minutes: number) => `About ${minutes} min`,
    next: (title: string) => `Next: ${title}`,
    backToModule: (title: string) => `Back to ${title}`,
    done: 'Done',
    undo: 'Undo',
    isDone: '✓ Done.',
    notKept: 'Done for now, but not saved. It may be open again next time.',
    notDone: 'Open again.',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    linkNotCopied: 'Copy it from the address bar.',
  },

  scene: { name: 'Scene' },
  badGood: { bad: 'How it often goes', good: 'How it can go', you: 'You' },

  claim: {
    badges: {
      solid: 'Solid',
      'one-survey': 'One survey',
      dated: 'Dated',
      folklore: 'Folklore',
      'not-found': 'Not found',
    },
    about: 'Where this comes from',
    source: 'Source',
    year: 'Year',
    sample: 'Who was asked',
    checkedOn: 'Checked on',
    note: 'Read it with care',
    all: 'All claims and the myth check',
  },

  playCard: {
    kicker: 'Rehearse it',
    about: (role: string, place: string) => `${ROLES[role] ?? `You play ${role}.`} ${sentence(place)}`,
    open: 'Open the role-play',
    best: 'Best so far:',
    notPlayed: 'Not played yet.',
    running: 'You are in the middle of this one.',
  },

  practice: {
    title: 'Practice',
    groups: {
      field: 'At the house',
      office: 'On the phone and in the office',
      owner: 'As the owner',
      other: 'Other roles',
    },
    /** What a role-play's own role belongs to; one that is not here stands under “Other roles”. */
    groupOf: {
      Tech: 'field',
      Lead: 'field',
      Dispatcher: 'office',
      Office: 'office',
      'On Call': 'office',
      Owner: 'owner',
    },
    lead: 'Say it here before you say it on a doorstep. Nobody listens in, and a poor line costs nothing.',
  },

  exercises: exerciseWords,
  rehearsal: rehearsalWords,
}
