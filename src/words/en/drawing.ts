import { apart } from '~/foundation/apart.ts'

const touchpoints = (number: number): string =>
  number === 1 ? '1 touchpoint' : `${number.toLocaleString('en')} touchpoints`

/** The sentences of adding several touchpoints at once, and of copying, cutting and pasting them. */
export const drawingWords = {
  pick: 'Pick from a list…',
  type: 'Type a list…',
  copy: 'Copy',
  cut: 'Cut',
  paste: 'Paste',
  copies: 'Dated copies…',
  undo: 'Undo',

  behind: (title: string): string => `They go behind “${apart(title)}”.`,
  atEnd: 'They go to the end of the map.',
  add: (number: number): string => (number === 0 ? 'Add touchpoints' : `Add ${touchpoints(number)}`),
  added: (number: number): string => `Added ${touchpoints(number)}.`,

  stencils: {
    title: 'Pick from a list',
    search: 'Search the list',
    trade: 'Trade',
    trades: {
      any: 'All trades',
      hvac: 'Heating and cooling',
      plumbing: 'Plumbing',
      roofing: 'Roofing',
      flooring: 'Flooring',
    },
    help: 'Each brings along what people usually expect, marked as an example until you know better.',
    usually: (level: string, why: string): string => `Usually ${level}: ${why}`,
    found: (number: number, ticked: number): string =>
      `${touchpoints(number)} in the list, ${ticked === 0 ? 'none' : ticked} ticked`,
    none: 'Nothing fits. Try another word, or all trades.',
    loading: 'Getting the list…',
    notLoaded: 'The list could not be loaded. Your map is safe. Check the connection, then try again.',
    again: 'Try again',
  },

  several: {
    title: 'Type a list',
    pasted: 'Add as touchpoints?',
    field: 'One touchpoint a line',
    help: 'Type, or paste a list or a column of a spreadsheet. Up to 200 lines.',
    clipboard: 'The browser did not let us look into the clipboard. Paste it into the field here.',
    comesIn: (number: number): string => (number === 0 ? 'Nothing to add yet' : `${touchpoints(number)} will come in`),
    tooMany: (found: number, most: number): string =>
      `These are ${found.toLocaleString('en')} lines. A list may have ${most}, so only the first ${most} come in.`,
    cut: (number: number): string =>
      number === 1
        ? 'One line is longer than 4,000 characters and will be cut there.'
        : `${number} lines are longer than 4,000 characters and will be cut there.`,
    cells: 'What becomes of the columns',
    cell: { first: 'Use only the first column', all: 'Join all cells' },
    headless: 'Leave out the first line',
    preview: 'What will come in',
    more: (number: number): string => `and ${number.toLocaleString('en')} more`,
  },

  copied: (title: string): string => `Copied “${apart(title)}”. It can be pasted on any map.`,
  notCopied: 'The browser did not let us copy. Nothing was changed.',
  cutOut: (title: string): string => `Cut “${apart(title)}”.`,
  wentAlong: (number: number): string =>
    number === 1
      ? 'One action or voice went with it, and is not pasted. “Undo” brings it back.'
      : `${number} actions and voices went with it, and are not pasted. “Undo” brings them back.`,
  pasted: (number: number): string => `Pasted ${touchpoints(number)}.`,
  leftOut: (names: string): string => `The feelings of ${names} were left out: nobody of that name is on this map.`,
  nothingToPaste: 'There is no text in the clipboard to make touchpoints of. Pictures cannot come in.',
  unreadable: {
    'made-by-newer-version':
      'These touchpoints were copied from a newer version of the workbook. Nothing was changed. Update this site, then paste again.',
    'too-big': 'These are more touchpoints, or longer texts, than a map may have. Nothing was changed.',
    other: 'What was copied is cut off or damaged. Nothing was changed. Copy it again.',
  },
}
