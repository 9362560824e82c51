/** Counts in words: `3 cards`, `1 card`. */
const count = (number: number): string => `${number} ${number === 1 ? 'card' : 'cards'}`

/** A day such as `2026-11-26` as people say it. */
const dayOf = (day: string): string =>
  new Date(`${day}T12:00:00`).toLocaleDateString('en', { weekday: 'long', month: 'long', day: 'numeric' })

/** Every sentence of the review page and the ways to it. */
export const reviewWords = {
  title: 'Review',
  description: 'Questions from your lessons that come back after a day, then after longer and longer.',
  lead: 'A card asks about a lesson you finished. Say your answer aloud, then look.',
  needsScript: 'Cards come back by date, and that needs JavaScript. The lessons hold every answer.',

  left: (number: number) => (number === 1 ? 'Last card for today' : `${count(number)} for today`),
  leftOfRound: (number: number) => (number === 1 ? 'Last card of this round' : `${count(number)} in this round`),
  sayFirst: 'Say it aloud first.',
  show: 'Show the answer',
  answer: 'Answer',
  knew: 'Knew it',
  missed: 'Missed it',
  later: 'Later',
  known: 'Never ask again',
  lesson: (title: string) => `Read it again: ${title}`,
  told: {
    knew: (day: string) => `Kept. This one comes back on ${dayOf(day)}.`,
    missed: (day: string) => `Kept. You see it again on ${dayOf(day)}.`,
    later: (day: string) => `Put off until ${dayOf(day)}.`,
    known: 'It will not come back.',
    again: 'It is back.',
  },
  takeBack: 'Take it back',
  notKept: 'Not saved. This browser keeps nothing right now, so the card will ask again next time.',

  enough: 'That was a minute. Enough for today',
  more: (number: number) => `${count(number)} can wait until tomorrow, and nothing is lost. Or take a few more now.`,
  goOn: 'A few more',
  allDone: 'That was all for today',
  nothingDue: 'Nothing is due today',
  next: (day: string) => `The next card comes back on ${dayOf(day)}.`,
  noneWaiting: 'No card is waiting. Each lesson brings a few, the day after you press Done.',
  toLearn: 'Go to the lessons',
  toPractice: 'All role-plays',
  knownTitle: (number: number) => `${count(number)} you know`,
  bringBack: 'Bring back',

  plan: {
    kicker: 'Your plan',
    question: 'Used it?',
    yes: 'Yes',
    no: 'No',
    'no-chance': 'No chance',
    told: {
      yes: 'Good to know. Kept.',
      no: 'Kept. A plan that never fits is worth new words: you can change it in the lesson.',
      'no-chance': 'Kept. It asks again in three days.',
    },
    change: (title: string) => `See the plan: ${title}`,
  },

  warmUp: {
    title: '60-second warm-up',
    one: 'One question has come back.',
    some: (number: number) => `${number} questions have come back.`,
    many: 'Some questions have come back. Six make a minute.',
    button: 'Warm up',
  },
  link: 'Review cards',
  linkText: 'Short questions from lessons you finished. They come back when you are about to forget.',
} as const
