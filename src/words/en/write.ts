import { apart } from '~/foundation/apart.ts'
import type { Hint } from '~/training/play/harder.ts'

/** What one hint says: one sentence with what to write. */
type HintWords = { readonly [Kind in Hint['kind']]: (about: Extract<Hint, { readonly kind: Kind }>) => string }

const hints: HintWords = {
  'no-poor-line': ({ scene }) =>
    `Nothing can go wrong in “${apart(scene)}”. Add a Poor line that a tired person would really say.`,
  'best-is-longest': () => 'The best line is the longest every time. Cut one, or give a poor line more words.',
  'best-is-first': () => 'The best line stands first every time. Move it down in one scene.',
  'nothing-hidden': () =>
    'Your customer hides nothing. Behind “hidden:” under “customer:” write what they say only if asked, and let one line ask.',
  'one-ending': ({ ending }) =>
    `It ends with “${apart(ending)}”, whatever is said. Add another ending above it, such as # Ending: They call again (trust 60+).`,
  'best-ending-forgives': ({ ending }) =>
    `“${apart(ending)}” still comes after a poor line. Ask for more in its brackets, or let poor lines cost more.`,
  'meter-stands-still': ({ meter }) =>
    `Nothing moves ${meter}. Write ${meter} +10 under a good line and ${meter} -10 under a poor one.`,
  'meter-only-rises': ({ meter }) => `${meter} only goes up. Write ${meter} -10 under a line that costs some.`,
  'meter-only-falls': ({ meter }) => `${meter} only goes down. Write ${meter} +10 under a line that brings it back.`,
  'always-calms': () =>
    'Every best line turns your customer around. Let one only help a little: write +3, and an answer that is still sharp.',
}

/** Every sentence of the page on which one writes a role-play. */
export const writeWords = {
  title: 'Write your own',
  description: 'Write a role-play out of your own work, and play it while you write.',
  lead: 'Take a talk that went badly last week. Write what was said, and what you wish you had said. It plays while you write.',
  toPractice: 'Play one of ours',
  needsScript: 'A role-play is read by your browser while you write, so this page needs JavaScript.',
  card: {
    title: 'Write your own',
    text: 'A talk that really happened, in your own words. It plays while you write, and your crew can rehearse it.',
    open: 'Start writing',
    after: 'Had a talk like this one?',
    copy: 'Change this play into yours',
  },
  notKept: 'Rehearsals of your own plays are for trying out. They do not count as progress, and are not kept.',

  begin: {
    heading: 'Begin with',
    blank: 'An empty page with notes',
    'three-scenes': 'A talk with three scenes',
    copy: 'One of ours',
    copyThis: 'Copy it',
    open: 'Open a file',
    openHelp: 'Or drop any text file on this page.',
    dropHere: 'Drop the file to open it here',
  },

  tabs: 'What to see',
  write: 'Write',
  play: 'Play',
  script: 'Script',
  lines: (count: number) => (count === 1 ? '1 line' : `${count} lines`),
  fileName: (name: string) => `${name}.play.md`,
  unnamed: 'Not kept yet. It is kept from your first change on.',
  download: 'Download',

  reading: {
    name: 'Reading',
    good: 'Everything can be read. It plays as it stands here.',
    empty:
      'The page is empty. Begin with one of the scripts above, or write a title. What you kept stands under “My plays”.',
    wrong: (count: number) => (count === 1 ? '1 thing to put right.' : `${count} things to put right.`),
    heading: 'To put right',
    more: (count: number) => `And ${count} more. They show up once these are put right.`,
    tooSlow: {
      line: 1,
      message: 'This text takes too long to read.',
      instead: 'Make two plays of it, with fewer scenes each.',
    },
    notLoaded: {
      line: 1,
      message: 'The part of the page that reads scripts could not be loaded.',
      instead: 'Check the connection, then change a word to try again. Your text is safe.',
    },
  },
  stale: 'You see the last version that could be read.',
  toText: 'Back to the text',
  toProblems: 'Show what to put right',
  nothingPlays: 'Nothing to play yet. Put right what stands beside your text, and the play appears here.',
  nothingPlaysOnPhone: 'Nothing to play yet. Put right what stands under your text, and the play appears here.',
  harder: 'Make your customer harder',
  harderLead: 'It works as it is. These would make it better to learn from.',
  hint: (hint: Hint): string => sentenceFor(hint),

  help: {
    heading: 'The eight kinds of line',
    lead: 'A line is told by how it begins. A line of no kind goes on with the one above.',
    insert: (example: string) => `Add a line like this: ${example}`,
    kinds: [
      { example: '# Door', says: 'A scene begins. The first is where the talk begins.' },
      { example: '(She looks at the clock.)', says: 'What one sees. It is told, not said.' },
      {
        example: 'Customer [tired]: So what now?',
        says: 'Who speaks, how, and the words. The name stands in roles at the top.',
      },
      { example: '* "I should have called you."', says: 'A line one can take. What belongs to it stands below.' },
      { example: 'trust +10, stress -5', says: 'What it does to the meters.' },
      {
        example: 'Best: She hears that it was noticed.',
        says: 'The coach: Best, Fair or Poor, and why. One for each choice.',
      },
      { example: '-> Plan', says: 'Where it leads: a scene, or End.' },
      {
        example: '# Ending: Won back (trust 60+)',
        says: 'How it ends. The first whose brackets fit; the last has none.',
      },
    ],
    note: 'A line that begins with % is a note to yourself.',
    top: 'At the top, between two lines of ---, stand title, playAs, place, minutes, roles and meters.',
  },

  mine: {
    heading: 'My plays',
    none: 'None yet. What you write is kept here by itself, on this device.',
    blocked: 'This browser does not let the site keep anything. Download what you write before you close the page.',
    untitled: 'Untitled',
    open: 'Open',
    here: 'On the page now',
    rename: 'Rename',
    nameOfFile: 'Name of the file',
    nameHelp: (file: string) => `It is kept as ${file}.`,
    noName: 'Write at least one letter from a to z, or a digit. The name becomes part of an address.',
    saveName: 'Save the name',
    cancel: 'Cancel',
    delete: 'Delete',
    deleted: (title: string) => `Deleted “${apart(title)}”.`,
    renamed: (file: string) => `It is called ${file} now.`,
    undo: 'Undo',
    left: (title: string) => `“${apart(title)}” was not saved and left the page.`,
    bringBack: 'Bring it back',
    unreadable: 'This text could not be read. It is kept as it was, in the settings.',
    newer: 'Made with a newer version of the workbook. It was left as it is.',
    settings: 'Look at it there',
  },

  saving: {
    name: 'Saving',
    saving: 'Saving …',
    saved: 'Saved on this device',
    notSaved: 'Not saved',
  },
  again: 'Save again',
  problems: {
    'storage-full': 'Not saved: the storage of this browser is full. Download the file to keep it.',
    'storage-blocked': 'Not saved: this browser lets us keep nothing. Download the file before you close the page.',
    'changed-elsewhere':
      'Not saved: this play was changed in another tab. Both are here still. Which one do you go on with?',
    'made-by-newer-version':
      'Not saved: what is kept under this name was made with a newer version of the workbook, so it was left as it is.',
    damaged: 'What was kept under this name could not be read. It is kept as it was, and you find it in the settings.',
    'no-such-play': 'There is no play of this name on this device. Perhaps it is kept in another browser.',
    'name-taken': 'Another of your plays has this name. Choose one that is free.',
    'name-reserved': 'A page of this site has this name. Choose another one.',
    'not-a-text': 'This file is no text, so it was not opened. Nothing was changed.',
    'several-files': 'One file at a time, please. Nothing was changed.',
    'too-big':
      'This text is far too long for a script, so it was left out and nothing was changed. A script has at most 256 kB.',
    'not-loaded': 'The play could not be loaded. Check the connection, then try again.',
  },
  keepBoth: 'Keep both, and go on with mine',
  takeOther: 'Go on with the other one',

  round: {
    heading: 'Give it to your crew',
    text: 'Download it and send the file. Whoever gets it opens this page, taps “Open a file”, and plays it. To give it an address of its own, hand the file to whoever runs this site: it goes into the folder content/en/plays/, and after the next build it stands on the Practice page, where every rehearsal counts.',
  },
} as const

function sentenceFor(hint: Hint): string {
  // Each sentence takes the hint of its own kind, which the type of the table cannot be asked for by a name.
  const say = hints[hint.kind] as (about: Hint) => string
  return say(hint)
}
