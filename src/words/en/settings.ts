import { apart } from '~/foundation/apart.ts'

const KINDS = {
  map: { one: 'map', many: 'maps' },
  play: { one: 'role-play of your own', many: 'role-plays of your own' },
  progress: { one: 'record of your learning', many: 'records of your learning' },
  note: { one: 'note', many: 'notes' },
  preferences: { one: 'list of settings', many: 'lists of settings' },
  quarantine: { one: 'text that could not be read', many: 'texts that could not be read' },
  other: { one: 'other text', many: 'other texts' },
} as const

/** A moment as people read it; what is no moment stays as it is. */
function moment(at: string): string {
  const date = new Date(at.replace(/Z-\d+$/, 'Z'))
  return Number.isNaN(date.getTime()) ? at : date.toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })
}

/** Every sentence of the settings page. */
export const settingsWords = {
  title: 'Settings',
  description: 'The look, what is kept on this device, and how to take it along or away.',
  lead: 'Everything you make here stays in this browser, on this device. Nothing is sent anywhere.',
  needsScript: 'This page shows what the browser keeps, and needs JavaScript for that.',
  version: 'Version',
  versionInTheMaking: 'in the making',
  notLoaded: 'That part of the page could not be loaded. Nothing was changed. Check the connection, then try again.',
  theme: {
    heading: 'Look',
    legend: 'Theme',
    system: 'As the device has it',
    light: 'Light',
    dark: 'Dark',
    sunlight: 'Sunlight: black on white, thicker lines',
  },
  kept: {
    heading: 'What is kept here',
    nothing: 'Nothing yet. A finished lesson, a rehearsal, a map or a role-play of your own shows up here.',
    line: (kind: keyof typeof KINDS, count: number) => `${count} ${count === 1 ? KINDS[kind].one : KINDS[kind].many}`,
    downloadAll: 'Download everything as one file',
    downloadAllHint:
      'A browser may forget what a site keeps: some do after seven days without a visit. The file is yours.',
    blocked:
      'This browser does not let the site keep anything. You can still read, rehearse and map. It is gone when you close the tab, so export a map as a file first.',
  },
  quarantine: {
    heading: 'Could not be read',
    lead: 'These texts were found in this browser and could not be read. They are kept exactly as they were.',
    none: 'Nothing. Everything found here could be read.',
    found: (at: string) => `Found ${moment(at)}`,
    download: 'Download',
    mend: 'Mend',
    throwAway: 'Throw away',
    thrown: 'The text is thrown away.',
    thrownBack: 'The text is here again.',
    size: (units: number) => `${units.toLocaleString('en')} characters`,
    newerLead:
      'These were made with a newer version of the workbook. They stay where they are, untouched. Update this site to open them.',
    newer: (key: string) => `Kept as ${key}`,
  },
  copies: {
    heading: 'Dated copies of maps',
    lead: 'Made by itself while you work, before something else takes a map’s place, when one is deleted, and where you asked for one.',
    none: 'None yet. The first copy of a map is made by itself once you change it.',
    download: 'Download',
    line: (title: string, at: string, deleted = false) => `${apart(title)}, ${deleted ? 'deleted ' : ''}${moment(at)}`,
    bring: 'Bring back',
    back: (title: string) => `“${apart(title)}” is among your maps again.`,
    erase: 'Erase the copies',
    eraseHint: 'This cannot be undone.',
  },
  erase: {
    heading: 'Erase',
    learning: 'Erase all learning',
    learningHint:
      'Lessons done, answers, notes and rehearsals of everybody who learns on this device, with their names. Maps and your own role-plays stay.',
    person: (name: string | null) =>
      name === null ? 'Erase what has no name yet' : `Erase what ${apart(name)} learned`,
    personHint: 'Lessons done, answers, notes and rehearsals of this one person. Everybody else’s stay.',
    personDone: (name: string | null) =>
      name === null ? 'What had no name is erased.' : `What ${name} learned is erased.`,
    all: 'Erase everything',
    allHint: 'Maps, your own role-plays, learning, notes and settings. You are offered a backup first.',
    learningDone: 'All learning on this device is erased.',
    allDone: 'Everything is erased.',
    allButCopies: 'Everything is erased but the dated copies: the browser did not allow that.',
    unreached:
      'What could be reached is erased. This browser did not open its database: dated copies and last changes that may be in it are still there. To erase them, clear the data of this site in the settings of the browser.',
    copiesDone: 'The copies are erased.',
    undo: 'Undo',
    undone: 'Everything is back.',
    failed: 'The browser did not allow it. Nothing more was changed.',
  },
} as const
