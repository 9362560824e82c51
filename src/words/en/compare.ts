import { apart } from '~/foundation/apart.ts'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

/** The words of two maps beside each other. */
export const compareWords = {
  title: 'Compare two maps',
  description: 'Two journey maps under each other on one scroll, with a list of what is different.',
  way: 'Compare',
  pair: 'Compare the pair',
  first: 'First map',
  second: 'Second map',
  choose: 'Choose a map',
  mine: 'My maps',
  copies: 'Dated copies',
  templates: 'Templates',
  copyFrom: (title: string, when: string): string => `${apart(title)}, copy of ${when}`,
  swap: 'Swap',
  help: 'Choose two maps. What has the same name stands in the same column.',
  loading: 'Opening the maps…',
  notFound: (which: string): string =>
    `${which} could not be opened. It may be gone from this device. Choose another one.`,
  scroll: 'The two maps, one under the other',
  levelsOf: (first: string, second: string): string =>
    first === second ? `Levels of ${first}` : `Levels of ${apart(first)} and ${second}`,
  legend: 'Dashed with hollow points: expected. Solid with filled points: perceived.',
  tags: { gone: 'Gone', added: 'New', moved: 'Moved', changed: 'Changed' },
  nothingHere: 'Not on this map',

  list: 'What is different',
  same: 'Nothing. Both maps say the same.',
  counted: (number: number): string => count(number, 'difference', 'differences'),
  kinds: {
    added: 'New',
    gone: 'Gone',
    moved: 'Moved',
    renamed: 'New name',
    expected: 'Expected',
    perceived: 'Perceived',
    owner: 'Owner',
    'action-done': 'Action done',
    'action-added': 'New action',
    'action-gone': 'Action gone',
  },
  inStage: (stage: string): string => `in ${stage}`,
  toStage: (stage: string): string => `now in ${stage}`,
  wasCalled: (title: string): string => `was “${apart(title)}”`,
  fromTo: (from: string, to: string): string => `${from} → ${to}`,
}
