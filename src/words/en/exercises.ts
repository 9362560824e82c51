import { apart } from '~/foundation/apart.ts'

/** Counts in words: `3 moments`, `1 moment`. */
const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

/** A time without a word, such as `1 day 4 hours`; minutes are told only below an hour and a bit. */
const lasting = (minutes: number): string => {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
  const parts = [
    days > 0 ? count(days, 'day') : '',
    hours > 0 ? count(hours, 'hour') : '',
    days === 0 && rest > 0 ? count(rest, 'minute') : '',
  ].filter((part) => part !== '')
  return parts.join(' ')
}

/** A level with a true minus sign and a plus, as it is printed beside a gap. */
const signed = (number: number): string => (number > 0 ? `+${number}` : number < 0 ? `−${-number}` : '0')

/** Every sentence of the exercises in a lesson. */
export const exerciseWords = {
  levels: { '-2': 'Angry', '-1': 'Frustrated', '0': 'Fine', '1': 'Pleased', '2': 'Delighted' },

  kinds: { direct: 'Direct', waiting: 'Waiting', indirect: 'Indirect' },

  kept: {
    states: {
      saved: 'Saved on this device.',
      'storage-full': 'Not saved: the storage of this browser is full. Your answer may go when the page closes.',
      'storage-blocked': 'Not saved: this browser lets us keep nothing. Your answer may go when the page closes.',
      'made-by-newer-version':
        'Not saved: what is kept here was made with a newer version of the workbook, so it was left as it is.',
    },
    restart: 'Start again',
    restarted: 'Started again.',
    undo: 'Undo',
  },

  carry: {
    empty: 'Nothing is there to take along yet. Do the exercise first, then come back here.',
    toExercise: 'Go to the exercise',
    failed: 'The map could not be made. Check your connection and the room in this browser, then try again.',
    listTitle: 'My moments of truth',
    listStage: 'From noticing to the neighbor',
    storyTitle: (who: string) => `What ${who} went through`,
    storyStage: 'The story',
  },

  quiz: {
    name: 'Question',
    check: 'Check',
    retry: 'Try again',
    choose: 'Choose one first.',
    chooseSome: 'Choose at least one first.',
    several: 'More than one is right.',
    right: 'Right.',
    wrong: 'Not this time. Read why, then try again.',
    partly: 'Not all of it yet. Read why, then try again.',
    isRight: 'Right',
    isWrong: 'Not this one',
    answers: 'Answers and reasons',
  },

  spot: { name: 'Find the line' },

  order: {
    name: 'Put in order',
    up: 'Move up:',
    down: 'Move down:',
    moved: (place: number, of: number) => `Now number ${place} of ${of}.`,
    check: 'Check the order',
    right: 'Right. That is the order.',
    partly: (right: number, of: number) => `${right} of ${of} in place. Read why, then move the others.`,
    again: 'Move a step and check again. Our order is in the fold below.',
    isRight: 'In place.',
    isWrong: 'Not here.',
    mixed: 'They are mixed up here. Number them.',
    answers: 'Our order, and why',
  },

  match: {
    name: 'Find the pairs',
    choose: 'Choose…',
    chooseAll: 'Choose one for each line first.',
    check: 'Check the pairs',
    retry: 'Try the others again',
    right: 'Right, all of them.',
    partly: (right: number, of: number) => `${right} of ${of} are pairs. Read why, then try again.`,
    isRight: 'A pair.',
    isWrong: 'Not a pair.',
    answers: 'The pairs, and why',
  },

  recall: {
    name: 'From memory',
    hint: 'In your own words, without looking back. A few words do.',
    compare: 'Compare',
    yours: 'You wrote',
    check: 'Tick what was in your answer.',
    again: 'Answer again',
    had: (had: number, of: number) => (had === of ? 'All of them.' : `${had} of ${of}. Read the others once more.`),
    answers: 'What a good answer has in it',
  },

  script: {
    names: { call: 'Write your call', text: 'Write your text', reply: 'Write your reply', talk: 'Write what you say' },
    example: 'For example:',
    count: (words: number, most: number | null) =>
      most === null
        ? `${count(words, 'word')}.`
        : words > most
          ? `${words} of ${most} words. Cut ${words - most}.`
          : `${words} of ${most} words.`,
    aloud: (seconds: number) => `About ${seconds} seconds aloud.`,
    copy: 'Copy as text',
    copied: 'Copied.',
    notCopied: 'This browser does not let us copy. Print it instead.',
    print: 'Print',
  },

  limits: {
    name: 'Your limits card',
    row: (place: number) => `Line ${place}`,
    column: { role: 'Who', when: 'When', give: 'May give, without asking', upTo: 'Up to' },
    remove: 'Remove line',
    removed: 'Removed.',
    add: 'Add a line',
    tally: (amounts: number, of: number) =>
      amounts === of ? 'Every line has an amount. Print it and hand it out.' : `${amounts} of ${of} have an amount.`,
    print: 'Print the card',
  },

  silence: {
    name: 'The longest silence',
    ask: (who: string) => `When did ${who} hear nothing for longest?`,
    pick: 'After this',
    after: (when: string) => `(${when})`,
    noWord: (minutes: number) => `${lasting(minutes)} without a word.`,
    isLongest: 'The longest.',
    right: 'Yes.',
    wrong: (minutes: number) => `That one is ${lasting(minutes)}.`,
    longest: (who: string, minutes: number, when: string) =>
      `From ${when} on, ${who} heard nothing for ${lasting(minutes)}.`,
    answers: 'How long each silence is',
    own: 'Now your own jobs, up to five',
    ownHint: 'Take jobs that are done. How long was the longest time without a word from you?',
    job: (place: number) => `Job ${place}`,
    days: 'Days',
    hours: 'Hours',
    remove: 'Remove',
    add: 'Add a job',
    worst: (job: { name: string; days: number; hours: number }) =>
      `Your longest: ${lasting(job.days * 1440 + job.hours * 60)}${job.name.trim() === '' ? '' : `, ${apart(job.name.trim())}`}. Who could have called in between?`,
  },

  gaps: {
    name: 'Set the levels',
    place: (place: number, of: number, who: string) => `${place} of ${of} · ${who}`,
    expected: 'Expected',
    perceived: 'Perceived',
    slider: (which: string, moment: string) => `${which}: ${moment}`,
    hint: 'Drag the points, tap a level, or use the arrow keys.',
    reading: (expected: string, perceived: string, gap: number) =>
      `Expected ${expected}, perceived ${perceived}. Gap ${signed(gap)}.`,
    gap: signed,
    show: 'Show ours',
    oursKey: 'Ours',
    ours: (expected: string, perceived: string, gap: number) =>
      `Ours: expected ${expected}, perceived ${perceived}. Gap ${signed(gap)}.`,
    same: 'Same as ours.',
    next: 'Next moment',
    back: 'Back',
    answers: 'Our levels and reasons',
    finished: 'That was the last one. Yours and ours are both guesses until a customer says so.',
  },

  views: { name: 'The same five minutes, seen by', note: 'Your question', hint: 'Nobody sees this but you.' },

  say: {
    name: 'Say it aloud',
    start: (seconds: number) => `Start ${seconds} seconds`,
    running: 'Say it now.',
    left: (seconds: number) => `${seconds} seconds left`,
    timeUp: 'Time. Now check yourself.',
    stop: 'I said it',
    again: 'Say it again',
    skip: 'Skip the timer',
    check: 'What did you hear yourself say?',
    privacy: 'Nothing is recorded.',
    heard: (heard: number, of: number) =>
      heard === of ? 'All of them. Once more tomorrow.' : `${heard} of ${of}. Say it again.`,
    points: 'Check yourself against these points',
  },

  checklist: {
    name: 'Your checklist',
    keep: 'Keep what fits. Untick what does not.',
    order: 'Put in order',
    orderDone: 'Back to the list',
    up: (text: string) => `Move up: ${text}`,
    down: (text: string) => `Move down: ${text}`,
    moved: (text: string, place: number) => `${apart(text)} is number ${place} now.`,
    add: 'Add a line of your own',
    addButton: 'Add',
    remove: (text: string) => `Remove: ${text}`,
    tally: (kept: number, of: number) => `${kept} of ${of} kept.`,
    print: 'Print',
    copy: 'Copy as text',
    copied: 'Copied.',
    notCopied: 'This browser does not let us copy. Print it instead.',
    empty: 'Nothing is kept yet. Go back to the list and tick a line.',
  },

  cards: {
    name: 'Sort the cards',
    place: (place: number, of: number) => `Card ${place} of ${of}`,
    which: 'Which pile?',
    same: (pile: string) => `${pile}. So do we.`,
    other: (yours: string, ours: string) => `You said ${yours}. We say ${ours}.`,
    next: 'Next card',
    finish: 'See the piles',
    score: (same: number, of: number) => `${same} of ${of} as we would.`,
    answers: 'Where we put them, and why',
    yours: (pile: string) => `You said ${pile}.`,
  },

  reflection: { name: 'Think back', label: 'Your note', hint: 'Nobody sees this but you.' },

  plan: {
    name: 'Your plan',
    whenLabel: 'When',
    thenLabel: 'Then',
    hint: 'Make it yours. A plan works when it names the moment at which it starts.',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'This browser does not let us copy. Write it on paper; that works too.',
  },

  moments: {
    name: 'Your moments',
    moment: (place: number) => `Moment ${place}`,
    kind: (place: number) => `Kind of moment ${place}`,
    star: (place: number) => `Key moment: ${place}`,
    starShort: 'Key moment',
    owner: (place: number) => `Owner of moment ${place}`,
    ownerShort: 'Who owns it?',
    remove: (place: number) => `Remove moment ${place}`,
    removed: 'Removed.',
    add: 'Add a moment',
    print: 'Print the list',
    tally: (tally: { moments: number; indirect: number; waiting: number; stars: number; owned: number }) =>
      `${count(tally.moments, 'moment')}, ${tally.indirect} indirect, ${count(tally.waiting, 'wait')}, ${count(tally.stars, 'star')}${
        tally.stars === 0 ? '' : `, ${tally.owned} of them owned`
      }.`,
    wants: {
      moments: (missing: number) => `${missing} more to go.`,
      indirect: 'Find two that are indirect: they came across you.',
      waiting: 'Find two waits.',
      starsFew: 'Star three to five.',
      starsMany: 'More than five stars is the same as none. Take some away.',
      owners: 'Give each star an owner.',
      enough: 'That is a list to work with.',
    },
    column: { moment: 'Moment', kind: 'Kind', star: 'Star', owner: 'Owner' },
  },
}
