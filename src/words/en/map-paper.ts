import { apart } from '~/foundation/apart.ts'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

/** The words of a map on paper. */
export const mapPaperWords = {
  title: 'Print a map',
  description: 'The board, the gaps and the action plan of one map, ready for paper.',
  heading: (map: string): string => `Print: ${map}`,
  back: 'Back to the map',
  /** `grows` where a list among them may run on over more. */
  print: (sheets: number, grows: boolean): string =>
    sheets < 2 ? 'Print' : `Print ${sheets} sheets${grows ? ' or more' : ''}`,
  what: 'What to print',
  sheets: { board: 'Board', gaps: 'Gaps', plan: 'Action plan' },
  paper: 'Paper',
  papers: {
    letter: 'Letter',
    a4: 'A4',
    tabloid: '11 × 17 in (Tabloid)',
    a3: 'A3',
  },
  bigPaper: 'The board reads best on 11 × 17 or A3, on its side. Gaps and plan stay on Letter or A4.',
  line: 'Which journey',
  everybody: (number: number): string => `All ${number} on the board, sheets for each`,
  pages: (number: number): string => `The board takes ${count(number, 'page', 'pages')}.`,
  nothing: 'Choose at least one sheet.',
  preview: (sheet: string): string => `${sheet}, as it will be printed`,

  boardPage: (number: number): string => `Board, page ${number}`,
  page: (number: number, all: number): string => `Page ${number} of ${all}`,
  printed: (day: string): string => `Printed ${day}`,
  lines: { today: 'Today', future: 'Future' },
  goesOn: (stage: string): string => `${apart(stage)}, continued`,
  rows: { owner: 'Owner', friction: 'Friction', actions: 'Actions', scores: 'Scores' },
  outOfTen: (mean: string): string => `${mean} of 10`,
  recommend: (answers: number, net: string | null): string =>
    `${count(answers, 'answer', 'answers')}, ${net === null ? 'too few for an NPS' : `NPS ${net}`}`,
  keyMoment: 'Key moment',
  legend: {
    expected: 'Expected: dashed, hollow points',
    perceived: 'Perceived: solid, filled points',
    today: 'Thin: perceived today',
    number: 'Number: the gap, two levels or more',
  },
  emptyBoard: 'No touchpoints yet. Add the first one on the map, then print.',

  gaps: {
    title: 'Gaps, widest first',
    formula: 'Priority = levels below what was expected × weight. The weight is 1.5 at a key moment, else 1.',
    often: 'How often a moment happens is not part of it: the map does not say.',
    today: 'Gaps are those of today.',
    columns: {
      rank: 'No.',
      touchpoint: 'Touchpoint',
      levels: 'Expected → perceived',
      gap: 'Gap, priority',
      owner: 'Owner',
      friction: 'What gets in the way',
      action: 'What we will do',
    },
    weighed: (below: number, weight: number, priority: number): string => `${below} × ${weight} = ${priority}`,
    none: 'Nothing falls short of what was expected. Or the levels are not set yet: set both on the map.',
    noAction: 'No action yet',
  },
  plan: {
    title: 'Action plan',
    ours: 'Our three',
    others: 'By owner',
    columns: {
      action: 'What we will do',
      touchpoint: 'Touchpoint',
      due: 'Due',
      status: 'Status',
      measure: 'How we will know',
    },
    none: 'No actions yet. Start with the widest gap: one action, one owner, one date.',
    noneOpen: 'Nothing is open.',
    noMeasure: '',
  },
}
