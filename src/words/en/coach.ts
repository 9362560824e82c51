import type { RuleId } from '~/journey/coach/coach.ts'

/** What a sentence of the coach is said with: figures, and names ready to be read. */
export interface Told {
  readonly count: number
  readonly of: number
  /** A length of time in words. */
  readonly time: string
  /** The time may be longer. */
  readonly atLeast: boolean
  /** The touchpoints in quotation marks, three at most and how many more. */
  readonly names: string
  /** It ends below Fine. */
  readonly unhappyEnd: boolean
  /** Nothing but calls is meant. */
  readonly callsOnly: boolean
  /** Owners or personas by name. */
  readonly who: string
}

/** Where there is more about it. */
export interface CoachHelp {
  readonly kind: 'lesson' | 'play'
  readonly title: string
  /** From the base on. */
  readonly address: string
}

/** One rule in words. */
export interface CoachWords {
  readonly says: (told: Told) => string
  readonly why: string
  /** Who found it out; null is what people in shops say. */
  readonly source: string | null
  readonly help: CoachHelp
}

const lesson = (title: string, address: string): CoachHelp => ({ kind: 'lesson', title, address: `learn/${address}/` })
const play = (title: string, address: string): CoachHelp => ({ kind: 'play', title, address: `practice/${address}/` })

const MAISTER = 'Maister, The Psychology of Waiting Lines, 1985'
const PEAK_END = 'Kahneman and others, 1993; Redelmeier and Kahneman, 1996'
const ASK = 'Eyal, Steffel and Epley, 2018 (25 experiments)'
const BAIN = 'Bain & Company'
const EXPECT = 'Oliver, Journal of Marketing Research, 1980'

const PICK_THREE = lesson('Pick three', 'map-it/pick-three')
const PICK_ONE = lesson('Pick one customer', 'map-it/pick-one-customer')
const WHO_OWNS = lesson('Who owns it', 'map-it/who-owns-it')
const TWO_LINES = lesson('Two lines', 'map-it/two-lines')
const GUESS_OR_KNOW = lesson('Guess or know', 'map-it/guess-or-know')
const WAITING_COUNTS = lesson('Waiting counts', 'moments-of-truth/waiting-counts')
const WHAT_COUNTS = lesson('What counts', 'moments-of-truth/what-counts')
const STAR_THE_FEW = lesson('Star the few', 'moments-of-truth/star-the-few')
const FOUR_CALLS = lesson('Four calls', 'fine-or-wow/four-calls')
const ASK_DO_NOT_GUESS = lesson('Ask, do not guess', 'in-their-shoes/ask-do-not-guess')

const times = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`)

/** What the coach says, by the number of the rule. */
export const coachWords: Readonly<Record<RuleId, CoachWords>> = {
  K1: {
    says: ({ time, atLeast, names }) => `They hear nothing for ${atLeast ? 'at least ' : ''}${time}: ${names}.`,
    why: 'A wait feels longer when it is empty and nobody says why. Say on which day you will send word, and send it even when there is no news.',
    source: MAISTER,
    help: lesson('Update even with no news', 'the-wait/update-even-with-no-news'),
  },
  K2: {
    says: ({ names, count }) => `Nobody owns ${times(count, 'the wait', 'of the waits')}: ${names}.`,
    why: 'A wait without a name under it stays silent, since everybody thinks somebody else will call. Put one name on it before you fix anything else.',
    source: null,
    help: WAITING_COUNTS,
  },
  K3: {
    says: ({ names }) => `Nobody knows how long this takes: ${names}.`,
    why: 'A wait of unknown length feels longer than one you can plan around. Look at your last five jobs and write down the time.',
    source: MAISTER,
    help: lesson('Why waits feel long', 'the-wait/why-waits-feel-long'),
  },
  K40: {
    says: ({ count, names }) =>
      count === 1
        ? `One touchpoint sounds like a wait. Mark it as Waiting and say how long: ${names}.`
        : `${count} touchpoints sound like a wait. Mark them as Waiting and say how long: ${names}.`,
    why: 'Only what is marked as Waiting counts as silence. The longest one is often what hurts most.',
    source: null,
    help: WAITING_COUNTS,
  },
  K4: {
    says: ({ names, count }) => `${count === 1 ? 'A key moment falls' : `${count} key moments fall`} short: ${names}.`,
    why: 'You starred these because they make or break the job. They count one and a half times in the list.',
    source: null,
    help: PICK_THREE,
  },
  K5: {
    says: ({ names }) => `It ends below what they expected: ${names}.`,
    why: 'People remember the sharpest moment and the last one. The last one is the easier of the two to change.',
    source: PEAK_END,
    help: lesson('Close the loop', 'hear-them/close-the-loop'),
  },
  K6: {
    says: ({ names }) => `Nothing is planned for what hurts most: ${names}.`,
    why: 'If you do one thing after looking at this map, do it here.',
    source: null,
    help: PICK_THREE,
  },
  K7: {
    says: ({ count, names }) =>
      `${count === 1 ? 'A basic falls short, and no surprise makes up for it' : `${count} basics fall short, and no surprise makes up for them`}: ${names}.`,
    why: 'Nobody thanks you for a basic, and nobody forgives you without it. Put it right before you add a surprise.',
    source: null,
    help: lesson('Basics first', 'fine-or-wow/basics-first'),
  },
  K8: {
    says: ({ count, names, unhappyEnd }) =>
      `${count === 1 ? 'One great moment' : `${count} great moments`}, and ${unhappyEnd ? 'the customer is unhappy at the end' : 'the journey as a whole is still below Fine'}: ${names}.`,
    why: 'Somebody on your side did great. Thank that person, then look at everything around it.',
    source: null,
    help: lesson('The bill', 'start-here/the-bill'),
  },
  K9: {
    says: ({ names }) => `Nobody owns ${names}.`,
    why: 'What is nobody’s job gets done when somebody happens to think of it. The owner is whoever can change it by next week.',
    source: null,
    help: WHO_OWNS,
  },
  K10: {
    says: ({ who, count, of }) => `${who} carries ${count} of the ${of} touchpoints that have an owner.`,
    why: 'One person cannot look after most of the journey and do the job as well. See which of them the office could take.',
    source: null,
    help: lesson('People, process, technology', 'make-it-stick/people-process-technology'),
  },
  K11: {
    says: ({ who }) => `Everything here belongs to ${who}.`,
    why: 'Then nobody else has to look. Ask who could change each moment by next week, and write that name down.',
    source: null,
    help: WHO_OWNS,
  },
  K12: {
    says: ({ count, names }) => `${count} moments in a row fall short: ${names}.`,
    why: 'One slip is forgiven. When the next thing goes wrong too, they begin to look for the third. Fix the first of them.',
    source: null,
    help: play('Five minutes after a bad one', 'debrief-the-miss'),
  },
  K13: {
    says: ({ names }) => `They were looking forward to more than they got: ${names}.`,
    why: 'Somebody or something raised the hope: an ad, a review, a promise on the phone. Keep the promise, or promise less.',
    source: EXPECT,
    help: lesson('Time, fee, next step', 'first-call/time-fee-next-step'),
  },
  K14: {
    says: ({ count }) => `It breaks where one hands over to the next, ${count} times.`,
    why: 'Each of the two did their part. What got lost is what the first one knew. Write down what has to go along.',
    source: null,
    help: lesson('Who are you again?', 'know-me/who-are-you-again'),
  },
  K26: {
    says: ({ count }) => `${count} actions at once is too many.`,
    why: 'A small team finishes three. Pick the three for the widest gaps, and let the others wait as ideas on paper.',
    source: null,
    help: PICK_THREE,
  },
  K27: {
    says: () => 'Nobody is doing anything about it yet.',
    why: 'A map without an action is a picture. One small action with a name and a day is a start.',
    source: null,
    help: PICK_THREE,
  },
  K28: {
    says: ({ count, of }) => `${count} of ${of} open actions ${count === 1 ? 'has' : 'have'} no owner or no date.`,
    why: 'What has no name and no day is a wish. Give each a person and a day this month.',
    source: null,
    help: lesson('Strategy on a page', 'make-it-stick/plan-on-a-page'),
  },
  K29: {
    says: ({ names }) => `You make things easier. Nobody works on how it feels: ${names}.`,
    why: 'An easier form does not calm somebody who is worried. What helps there is a person who says what happens next.',
    source: null,
    help: lesson('The first two minutes', 'in-their-shoes/the-first-two-minutes'),
  },
  K38: {
    says: ({ count, of }) =>
      `${count} of ${of} open actions ${count === 1 ? 'does' : 'do'} not say how you would notice.`,
    why: 'Write what you will count, and where the number comes from. Else in a month everybody just hopes it got better.',
    source: null,
    help: lesson('Look again in thirty days', 'make-it-stick/look-again-in-thirty-days'),
  },
  K39: {
    says: ({ count }) => `All ${count} actions pull at the same end.`,
    why: 'People, process and technology hold each other up. New software without anybody trained on it changes little, and so does training without a new step.',
    source: null,
    help: lesson('People, process, technology', 'make-it-stick/people-process-technology'),
  },
  K15: {
    says: ({ of }) => `${of} moments, and not one of them went badly?`,
    why: 'In 2005 Bain asked 362 firms: 80% said they gave a superior experience. Their customers said 8%. So ask a customer who did not call you again.',
    source: BAIN,
    help: ASK_DO_NOT_GUESS,
  },
  K16: {
    says: ({ of }) => `All ${of} touchpoints are guesses.`,
    why: 'Picturing yourself in somebody’s place made people surer, not more right. Five calls to last month’s customers would change this map.',
    source: ASK,
    help: lesson('Ask five customers', 'map-it/ask-five-customers'),
  },
  K17: {
    says: () => 'You say they expect the same everywhere.',
    why: 'Nobody expects as much of a wait as of the person at the door. Go along the line once more and ask what a decent company does here.',
    source: null,
    help: TWO_LINES,
  },
  K18: {
    says: () => 'Nobody ever waits on this map.',
    why: 'The customer waits for a call back, for the van, for the part, for the bill. Those hours belong on the map, and often hurt most.',
    source: null,
    help: WAITING_COUNTS,
  },
  K19: {
    says: () => 'Everything on this map happens with you in the room.',
    why: 'They read reviews, ask a neighbor, see your van and your yard sign. You are judged there too.',
    source: null,
    help: WHAT_COUNTS,
  },
  K20: {
    says: ({ names }) => `The map ends when you have your money: ${names}.`,
    why: 'For them it goes on. Does it still work? Would they tell a neighbor? The day after is where you hear it.',
    source: null,
    help: FOUR_CALLS,
  },
  K21: {
    says: ({ names }) => `The map starts when they reach you: ${names}.`,
    why: 'Their day started before that, with a wet floor or a cold house. What they expect of you was made then.',
    source: null,
    help: PICK_ONE,
  },
  K22: {
    says: ({ of }) => `${of} touchpoints are more than a team can work through.`,
    why: 'A map for one kind of job fits on a wall with twelve to twenty. Make two maps, or take out what nobody would miss.',
    source: null,
    help: PICK_ONE,
  },
  K23: {
    says: ({ of }) => `${of === 1 ? 'One touchpoint is' : `${of} touchpoints are`} a beginning.`,
    why: 'A job has a dozen moments or more, from noticing the problem to telling the neighbor. Add the waits and what they see without you.',
    source: null,
    help: WHAT_COUNTS,
  },
  K24: {
    says: () => 'No key moment is starred.',
    why: 'If all moments weigh the same, the list goes by size alone. Star the three to five that decide if they call you again.',
    source: null,
    help: STAR_THE_FEW,
  },
  K25: {
    says: ({ count }) => `${count} key moments. When everything is key, nothing is.`,
    why: 'Keep three to five: those that decide if they call you again.',
    source: null,
    help: STAR_THE_FEW,
  },
  K30: {
    says: ({ count, of }) =>
      count === of
        ? 'This is still the example.'
        : `${count} of ${of} touchpoints still ${count === 1 ? 'holds' : 'hold'} the example’s values.`,
    why: 'What it says is made up for the template. Change each touchpoint to what you believe or heard, and say so under Evidence.',
    source: null,
    help: GUESS_OR_KNOW,
  },
  K31: {
    says: ({ who }) => `What was going on for ${who} is not written down.`,
    why: 'A newborn in the house or a party on Saturday says more about what somebody expects than age or street.',
    source: null,
    help: PICK_ONE,
  },
  K32: {
    says: ({ of }) => `All ${of} moments felt the same.`,
    why: 'If that is true, there is nothing to remember you by. If it is not, ask a customer where it dipped.',
    source: null,
    help: lesson('Expected vs felt', 'fine-or-wow/expected-vs-felt'),
  },
  K33: {
    says: ({ count, of }) => `${count} of ${of} moments are fine, and easy to forget.`,
    why: 'You kept your word, and nobody will mention it. That is the floor. One call nobody expected is enough to stand out.',
    source: null,
    help: FOUR_CALLS,
  },
  K34: {
    says: ({ count, callsOnly }) =>
      `${count} short ${callsOnly ? 'calls' : 'calls or texts'} do more than they expected.`,
    why: 'None of them takes a tool. Keep them, and name who makes them, so that they do not hang on one person’s mood.',
    source: null,
    help: lesson('Why WOW wears off', 'fine-or-wow/why-wow-wears-off'),
  },
  K35: {
    says: ({ count, of }) =>
      `${count} of ${of} touchpoints ${count === 1 ? 'has' : 'have'} no gap, since a level is missing.`,
    why: 'What is not known stays a hole in the line and is not ranked. If you cannot say, that is a question for the next customer.',
    source: null,
    help: TWO_LINES,
  },
  K36: {
    says: ({ names }) => `Your customers tell it differently: ${names}.`,
    why: 'Two or more voices put it a level or more away from the line. Believe them.',
    source: ASK,
    help: ASK_DO_NOT_GUESS,
  },
  K37: {
    says: () => 'The map does not say where it starts and where it ends.',
    why: 'One sentence each keeps the talk on one job. Start when they notice the problem, end when they tell somebody about you.',
    source: null,
    help: PICK_ONE,
  },
}
