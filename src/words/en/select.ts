import { apart } from '~/foundation/apart.ts'

const touchpoints = (number: number): string =>
  number === 1 ? '1 touchpoint' : `${number.toLocaleString('en')} touchpoints`

/** The sentences of selecting several touchpoints, of dragging them, and of looking at a long map from afar. */
export const selectWords = {
  several: 'Select several',
  bar: 'Selected touchpoints',
  selected: (number: number): string => `${number.toLocaleString('en')} selected`,
  pickFirst: 'Press the cards you want.',
  picked: (title: string): string => `“${apart(title)}” selected.`,
  pickedMany: (number: number, first: string, last: string): string =>
    `${touchpoints(number)} selected, from “${apart(first)}” to “${apart(last)}”.`,
  pickedNone: 'Nothing selected.',

  copy: 'Copy',
  cut: 'Cut',
  duplicate: 'Duplicate',
  remove: 'Remove',
  left: 'Move left',
  right: 'Move right',
  up: 'Move up',
  down: 'Move down',
  toStage: 'Move to stage…',
  owner: 'Set owner',
  clear: 'Clear',
  cleared: 'Selection cleared.',
  more: 'More',
  arrangeHelp: 'Tick the touchpoints you want. Drag a grip to move one, or all that are ticked.',
  arrangeKeys: 'The up and down keys on a grip do the same.',
  grip: (title: string): string => `Move ${title}`,

  copied: (number: number): string => `Copied ${touchpoints(number)}. They can be pasted on any map.`,
  notCopied: 'The browser did not let us copy. Nothing was changed.',
  cutOut: (number: number): string => `Cut ${touchpoints(number)}.`,
  removed: (number: number): string => `Removed ${touchpoints(number)}.`,
  wentAlong: (number: number): string =>
    number === 1 ? 'One action or voice went with them.' : `${number} actions and voices went with them.`,
  duplicated: (number: number): string => `Duplicated ${touchpoints(number)}.`,
  owned: (number: number, owner: string): string => `Owner of ${touchpoints(number)}: ${owner}.`,
  movedMany: (number: number, first: number, last: number, all: number, stage: string): string =>
    `${touchpoints(number)} moved, now ${first} to ${last} of ${all}, in ${stage}.`,
  movedApart: (number: number): string => `${touchpoints(number)} moved by one.`,
  undo: 'Undo',

  dragging: (title: string, others: number): string => (others === 0 ? title : `${apart(title)} and ${others} more`),
  dropHere: (stage: string): string => `to ${stage}`,
  dropNowhere: 'nowhere: nothing will move',
  dragStopped: 'Put back. Nothing was changed.',

  rename: (title: string): string => `New name of ${title}`,
}
