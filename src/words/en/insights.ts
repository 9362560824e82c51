import { apart } from '~/foundation/apart.ts'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

/** A number with one place behind the point, a real minus sign, and a plus where it is above zero. */
const decimal = (number: number): string => {
  const rounded = Math.round(number * 10) / 10
  return rounded < 0 ? `−${(-rounded).toFixed(1)}` : rounded > 0 ? `+${rounded.toFixed(1)}` : '0.0'
}

/** The sentences of the view that says what a map tells. */
export const insightsWords = {
  region: 'Journey insights',
  and: ' and ',
  quoted: (title: string): string => `“${apart(title)}”`,
  andMore: (number: number): string => `${number} more`,
  decimal,
  worstOff: 'At each touchpoint the one who is worst off counts.',
  frequency: 'How often a moment happens is not kept on the map, so it does not count here.',

  empty: {
    title: 'Nothing to see yet',
    text: 'Add the moments your customer goes through, say what they expect and how it felt, and this page tells you where to look.',
    link: 'Go to the board',
    unrated: 'No touchpoint has both levels yet. Set what they expect and how it felt, and the gaps show here.',
  },

  score: {
    title: 'The whole journey in one number',
    none: 'Nobody has said yet how anything felt.',
    name: (number: number): string => `${decimal(number)} on a scale from −2 to +2`,
    mean: 'All of them, on average',
    worst: 'The worst',
    lowest: 'The lowest',
    last: 'The last',
    known: (known: number, all: number): string => `Known for ${known} of ${count(all, 'touchpoint', 'touchpoints')}.`,
    formula:
      'The number is the three added up and divided by three. It is our own rule of thumb, not a finding: use it to compare a map with its copy from last month, not with another firm.',
  },

  recommend: (mean: string, answers: number, net: string | null): string =>
    `Would recommend us: ${mean} of 10 on average, from ${count(answers, 'answer', 'answers')}. ${
      net === null
        ? 'Too few to say a net score (NPS): that takes five.'
        : `Net score (NPS): ${net}, the share of 9 and 10 minus the share of 0 to 6.`
    }`,
  ratings: {
    title: 'Who thinks what',
    counts: (ballots: number, voices: number): string =>
      ballots + voices === 0
        ? 'Nobody has rated yet'
        : `${count(ballots, 'ballot', 'ballots')}, ${count(voices, 'customer voice', 'customer voices')}`,
  },

  gaps: {
    title: 'Where it hurts most',
    lead: 'Gap × weight. A key moment counts one and a half times.',
    how: 'How this is worked out',
    formula:
      'The gap is how it felt minus what they expected. Where it is below zero, its size times the weight is the priority: times 1.5 at a key moment, else times 1. Of two alike the earlier one comes first.',
    none: 'Nothing falls short of what they expected.',
    columns: { touchpoint: 'Touchpoint', gap: 'Gap', weight: 'Priority', owner: 'Owner', evidence: 'How we know' },
    weighed: (size: number, weight: number, priority: number): string => `${size} × ${weight} = ${priority}`,
    more: (number: number): string => `Show ${number} more`,
    acted: (number: number, when: string): string => `${count(number, 'action', 'actions')}, ${when}`,
    due: (day: string): string => `due ${day}`,
    overdue: (day: string): string => `overdue since ${day}`,
    noDay: 'no date',
    done: 'done',
    another: 'Add another',
    anotherOn: (touchpoint: string): string => `Add another action: ${touchpoint}`,
    act: 'Add an action',
    actOn: (touchpoint: string): string => `Add an action: ${touchpoint}`,
  },

  silence: {
    title: 'Longest silence',
    none: 'None',
    noneText: 'No wait on this map.',
    unmarked: (number: number): string =>
      number === 1
        ? 'One touchpoint sounds like a wait. Mark it as Waiting and say how long.'
        : `${number} touchpoints sound like a wait. Mark them as Waiting and say how long.`,
    unknown: 'Not known',
    atLeast: 'at least ',
  },
  unowned: {
    title: 'Nobody owns',
    of: (number: number, all: number): string => `${number} of ${all}`,
    none: 'Every touchpoint has an owner.',
    /** What nobody owns of so many gaps that are the widest. */
    widest: (touchpoints: string, unowned: number, all: number): string =>
      all === 1
        ? `The widest gap has no owner: ${touchpoints}.`
        : unowned === 1
          ? `One of the ${all} widest gaps has no owner: ${touchpoints}.`
          : `${unowned} of the ${all} widest gaps have no owner: ${touchpoints}.`,
    show: 'Show them',
  },
  guess: {
    title: 'Only a guess',
    text: (number: number, all: number): string => `${number} of ${count(all, 'touchpoint', 'touchpoints')}`,
    example: 'This is still the example.',
    percent: (share: number): string => `${Math.round(share * 100)} %`,
    rests: 'What the map rests on',
  },
  overloaded: {
    title: 'Who carries it',
    none: 'Nobody yet',
    noneText: 'No touchpoint has an owner.',
    owns: (number: number, short: number): string =>
      `owns ${number}, ${short === 0 ? 'none' : short} of them below what was expected`,
    tooMuch: 'More than half of all that is owned.',
  },

  promises: {
    title: 'What became of what they expected',
    lead: 'Some moments stand in more than one of these.',
    kinds: {
      kept: { title: 'Kept', text: 'Fine or better was expected, and that or more was given.' },
      broken: { title: 'Broken', text: 'Less than they expected.' },
      forgettable: {
        title: 'Fine, but forgettable',
        text: 'Fine was expected, and fine it was. Nothing to tell a neighbor.',
      },
      delights: { title: 'Delights', text: 'More than they expected, and better than Fine.' },
    },
    none: 'None.',
  },
  great: {
    title: 'One great moment, a poor whole',
    lead: 'Praise for one person hides how the journey felt.',
    text: (names: string): string =>
      `${names}: great on its own, in a journey that is below Fine on average or at its end.`,
  },
  drivers: {
    title: 'What decides it, and what you work on',
    columns: { driver: 'Driver', touchpoints: 'Touchpoints', short: 'Fall short', actions: 'Open actions' },
    unsaid: 'Not set',
    untouched: (driver: string): string => `${driver} falls short, and no open action is about it.`,
  },
  pillars: {
    title: 'People, process, technology',
    lead: 'What your actions are about, dropped ones left out.',
    names: { people: 'People', process: 'Process', technology: 'Technology', unsaid: 'Not set' },
    none: 'No actions yet.',
  },

  coach: {
    title: 'Coach',
    lead: (number: number, all: number): string =>
      `${number === 0 ? 'Nothing' : count(number, 'thing', 'things')} worth a look, out of ${all} checked.`,
    shopSense: 'Shop sense.',
    lesson: (title: string): string => `Lesson: ${title}`,
    play: (title: string): string => `Rehearse: ${title}`,
    goTo: (title: string): string => `Go to ${title}`,
    touchpoints: (number: number): string => `${number} touchpoints`,
    putAside: 'Put aside',
    putAsideThis: (sentence: string): string => `Put aside: ${sentence}`,
    wasPutAside: 'Put aside. It stays away on this map.',
    showAside: (number: number): string => `Show what was put aside (${number})`,
    bringBack: 'Bring back',
    bringBackThis: (sentence: string): string => `Bring back: ${sentence}`,
    aside: 'Put aside',
  },
}
