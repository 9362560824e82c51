import { apart } from '~/foundation/apart.ts'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

const MOMENT = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' })

/** The words of the dated copies of a map, and of the bin. */
export const copiesWords = {
  open: 'Dated copies',
  openFor: (title: string): string => `Dated copies of ${title}`,
  title: 'Dated copies',
  /** A moment as people read it; what is no moment stays as it is. */
  moment(at: string): string {
    const date = new Date(at)
    return Number.isNaN(date.getTime()) ? at : MOMENT.format(date)
  },
  help: 'The map is copied by itself every few minutes while you work, and before something else takes its place. With time one copy a day is left, for 60 days. A copy you save yourself stays until you delete it.',
  save: 'Save a copy',
  saved: 'A copy of today’s map is saved.',
  loading: 'Looking for copies…',
  empty: 'No copies yet. The first one is made by itself once you change this map.',
  list: 'Copies, latest first',
  counted: (number: number): string => count(number, 'copy', 'copies'),
  more: (number: number): string => `Show ${number} more`,

  reasons: {
    work: 'While you worked',
    import: 'Before an imported map took its place',
    backup: 'Before a map from a backup took its place',
    'bring-back': 'Before another copy was brought back',
    apart: 'A change that another tab had no room for',
    found: 'Found beside the map, and maybe newer',
    deletion: 'When the map was deleted',
    hand: 'Saved by you',
    lookAgain: (day: string): string => `Saved by you, to look again on ${day}`,
    unknown: 'Before something took its place',
  },

  since: (changes: string): string => `Since then: ${changes}.`,
  andMore: 'and more',
  same: 'The same as today’s map.',
  details: 'Since then: texts or details.',
  unreadable: 'This copy cannot be read. Download it to keep its text.',
  comparing: 'Comparing…',
  changes: {
    added: (number: number): string => count(number, 'new touchpoint', 'new touchpoints'),
    gone: (number: number): string => count(number, 'touchpoint gone', 'touchpoints gone'),
    moved: (number: number): string => count(number, 'touchpoint moved', 'touchpoints moved'),
    renamed: (number: number): string => count(number, 'new name', 'new names'),
    levels: (number: number): string => count(number, 'level changed', 'levels changed'),
    owner: (number: number): string => count(number, 'other owner', 'other owners'),
    'action-done': (number: number): string => count(number, 'action done', 'actions done'),
    'action-added': (number: number): string => count(number, 'new action', 'new actions'),
    'action-gone': (number: number): string => count(number, 'action gone', 'actions gone'),
  },

  beside: 'Open beside today’s',
  bring: 'Bring back',
  download: 'Download',
  delete: 'Delete',
  /** What a button says, with the copy or map it is for. */
  named: (button: string, name: string): string => `${button}: ${name}`,
  broughtBack: (when: string): string =>
    `The map is as it was on ${when}. What it was before is among the dated copies.`,
  takenBack: 'The map is as it was before.',
  deleted: (when: string): string => `The copy of ${when} is deleted.`,
  kept: (when: string): string => `The copy of ${when} is back.`,
  undo: 'Undo',

  problems: {
    'storage-blocked':
      'This browser does not let the workbook keep dated copies. Your map is not touched. Export it to have a copy as a file.',
    'storage-full':
      'There is no room for a copy. Nothing was changed. Delete copies you no longer need, or export the map.',
  },

  bin: {
    title: 'Bin',
    help: 'A deleted map rests here for 30 days, with its dated copies.',
    empty: 'The bin is empty.',
    rests: (deleted: string, goes: string): string => `Deleted ${deleted}. It goes on ${goes}.`,
    due: (deleted: string): string =>
      `Deleted ${deleted}. Its 30 days are over: it goes when you come back another day.`,
    undated: 'Nobody can tell when it was deleted. It stays.',
    bring: 'Bring back',
    back: (title: string): string => `“${apart(title)}” is among your maps again.`,
    forGood: 'Delete for good',
    ask: 'Delete for good?',
    askText: (title: string, copies: number): string =>
      `“${apart(title)}” and ${copies === 1 ? 'its copy' : `its ${copies} copies`} are erased. This cannot be undone.`,
    gone: (title: string): string => `“${apart(title)}” is deleted for good.`,
    blocked:
      'This browser keeps no bin. A map you delete comes back with Undo only, and only until you leave this page.',
    failed: 'The browser did not allow it. Nothing was changed.',
  },
} as const
