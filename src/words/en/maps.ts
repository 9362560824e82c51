import { apart } from '~/foundation/apart.ts'
import { journeyWords } from './journey.ts'

/** The sentences of the page with all maps, and of the page of one map before it is there. */
export const mapsWords = {
  page: {
    title: 'Journey map',
    description: 'What customers expect and perceive, and who owns it.',
    needsScript: 'This page needs JavaScript. The lessons read without it.',
    lessons: 'Open the lessons',
  },
  list: {
    description:
      'Your journey maps, and ready-made ones for heating and cooling, plumbing, roofing, flooring and any other trade.',
    heading: 'Maps',
    lead: 'Draw what your customers go through, and see where you fall short of what they expected.',
    needsScript: 'Maps are drawn by your browser, so this page needs JavaScript. The lessons read without it.',
    mine: 'My maps',
    widestGap: (gap: string): string => `widest gap ${gap}`,
    emptyTitle: 'No maps yet',
    emptyText:
      'Start with a template close to your trade, then change what is different at your firm. Ten minutes is enough for a first look.',
    emptyLink: 'See the templates',
    startEmpty: 'Start empty',
    import: 'Import',
    importHelp: 'Or drop a file ending in .journey.json, or a spreadsheet saved as CSV, anywhere on this page.',
    dropHere: 'Drop the file to import the map',
    severalFiles: 'One file at a time, please. Nothing was imported yet.',
    templates: 'Templates',
    templatesLead: 'Made-up firms and customers. Take a copy and put in your own.',
    use: 'Use this template',
    bestFor: 'Best for',
    rename: 'Rename',
    renameTitle: 'Rename map',
    title: 'Title',
    renameSave: 'Save the name',
    undo: 'Undo',
    duplicate: 'Duplicate',
    copyOf: (title: string): string => `${title} (copy)`,
    delete: 'Delete',
    deleted: (title: string): string => `Deleted “${apart(title)}”. It rests in the bin for 30 days.`,
    deletedHere: (title: string): string =>
      `Deleted “${apart(title)}”. Only Undo brings it back, until you leave this page.`,
    copies: 'Dated copies',
    duplicated: (title: string): string => `Duplicated “${apart(title)}”.`,
    renamed: (title: string): string => `Renamed to “${apart(title)}”.`,
    onlyHere:
      'Not saved. This map is in this tab only, and goes when the tab is closed. Download it, or make room and open it.',
    changesOnlyHere:
      'Not saved. The last changes of this map are in this tab only. Download it, or make room and open it.',
    unsavedElsewhere:
      'This map is open in another tab, and could not be saved there. Its new name is in that tab. Go there, then download the map or make room.',
    found: (title: string): string =>
      `A change to “${apart(title)}” was found that may be newer than the map. It is kept as a dated copy.`,
    saved: (when: string): string => `saved ${when}`,
    justNow: 'just now',
    ago: (time: string): string => `${time} ago`,
    noGap: 'no gap below what was expected',
    pictureOf: (title: string): string => `The two lines of “${apart(title)}”`,
    unreadable: 'This map could not be read. Its text is kept.',
    aside: (count: number): string =>
      count === 1
        ? 'One text that could not be read is kept in the settings.'
        : `${count} texts that could not be read are kept in the settings.`,
    asideLink: 'Look at it there',
    unreadableNewer: 'Made with a newer version of the workbook. It was left as it is.',
    openFailed: 'The template could not be loaded. Check the connection, then try again.',
  },
  conflict: {
    title: 'This map is here already',
    text: (title: string): string =>
      `A map of the same origin is kept here as “${apart(title)}”, and it says something else than the file.`,
    both: (here: string, file: string): string => `Here: ${here}. The file: ${file}.`,
    replaceHelp: 'Replace puts the file in its place. A dated copy of the present map is kept.',
    keepHelp: 'Keep both leaves it alone and adds the file as another map.',
    replace: 'Replace',
    keepBoth: 'Keep both',
  },
  /** What a map begins with when it starts empty. */
  empty: {
    title: journeyWords.newMap,
    language: 'en',
    stage: 'First stage',
    customer: 'Customer',
    owners: [
      { id: 'owner', name: 'Company owner' },
      { id: 'office-manager', name: 'Office manager' },
      { id: 'dispatcher', name: 'Dispatcher / call taker' },
      { id: 'technician', name: 'Technician' },
      { id: 'salesperson', name: 'Salesperson / advisor' },
      { id: 'crew-lead', name: 'Crew lead / installer' },
      { id: 'bookkeeper', name: 'Billing' },
      { id: 'marketing', name: 'Marketing' },
    ],
  },
}
