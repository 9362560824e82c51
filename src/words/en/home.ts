const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** Small numbers as words, larger ones as digits. */
const inWords = (number: number): string => NUMBERS[number] ?? `${number}`

/** A title in the middle of a sentence. */
const inside = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1)

/** Every sentence of the home page. */
export const homeWords = {
  title: 'Doorstep',
  description: 'Short lessons, role-plays and journey maps that show a home-service team what its customers feel.',
  headline: ['Same repair.', 'Same wait.', 'Two endings.'],
  lead: 'The first job was fixed before bedtime, and she will not call again. In the second the phone was answered, somebody owned the wait, and the bill held no surprise. Doorstep shows your team where those minutes belong.',

  maps: 'The same job, twice',
  today: {
    title: 'As it happened',
    facts: (map: string, widest: readonly string[]) => `${map} · widest gap: ${widest.map(inside).join(', ')}`,
  },
  future: {
    title: 'As it could be',
    facts: (changes: number) =>
      `The same repair, ${inWords(changes)} small ${changes === 1 ? 'change' : 'changes'}, about nine minutes of somebody’s day`,
  },
  legend: { expected: 'what she expected', perceived: 'what she perceived', example: 'Example values' },
  openMap: 'Open this map',
  ownMap: 'Map one of your own jobs',

  continue: {
    title: 'Pick up where you left off',
    next: 'Next for you',
    button: 'Continue',
    aside: 'Something this browser kept cannot be read. It was put aside and is not lost:',
    toAside: 'see it in Settings',
  },
  quick: { learn: 'Start learning', map: 'Map a job' },
  paths: 'Start here',
  pathName: (role: string) => `Start as ${role}`,
} as const
