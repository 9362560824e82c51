/** What can go wrong, what the person at the screen then sees, and the words of the table in the README. */
interface Fault {
  readonly happens: string
  readonly seen: string
}

/** Every fault that is owed a proof. A row stays in the table of the README only while a browser test proves it. */
export const FAULTS = {
  'quota-first': {
    happens: 'No room for the first write',
    seen: '“Not saved” and why; the map goes on, Export gives it; the tab closed and opened again, it is there',
  },
  'quota-hundredth': {
    happens: 'No room for the hundredth write',
    seen: 'the same from then on; “Saved” as soon as there is room again',
  },
  'read-throws': { happens: 'Storage throws on each read', seen: '“Not saved” and why; Export gives the map' },
  'write-throws': { happens: 'Storage throws on each write', seen: '“Not saved” and why; Export gives the map' },
  'both-throw': {
    happens: 'Storage throws on read and write, and the database is refused',
    seen: '“Not saved” and why; the map comes along to other pages of the tab; Export gives it',
  },
  'both-second': {
    happens: 'The same, and a second map is imported in the same tab',
    seen: 'both open in that tab, each “Not saved”; Export gives each; the page of maps lists them',
  },
  'write-forgets': {
    happens: 'Storage takes each write without a word and forgets it',
    seen: '“Not saved” and why; Export gives the map',
  },
  'import-full': {
    happens: 'No room for a map that is imported',
    seen: 'it opens, “Not saved” and why; Export gives it, byte for byte',
  },
  'replace-full': {
    happens: 'No room for an imported map that is to take the place of one that is here',
    seen: 'that storage is full; the one that is here stays',
  },
  'backup-full': {
    happens: 'A backup is brought back, and storage is full half-way',
    seen: 'that there is no room; all is as it was before, an unsaved edit, too',
  },
  'killed-200': { happens: 'Browser killed 200 ms after an edit', seen: 'the edit is there' },
  'killed-1000': { happens: 'Browser killed 1,000 ms after an edit', seen: 'the edit is there' },
  'killed-lesson': {
    happens: 'Browser killed 200 or 1,000 ms after a lesson is done, or taken back',
    seen: 'the lesson is done, or open, as it was left',
  },
  'learning-full': {
    happens: 'No room for a lesson that is done',
    seen: 'that it is done and not saved; it is there once there is room, also on a page opened later',
  },
  'learning-tabs': {
    happens: 'Lessons done in two tabs that do not know of each other',
    seen: 'both are done, in both tabs',
  },
  'map-tabs': {
    happens: 'Two tabs edit one map by program, and take it from each other',
    seen: 'each edit is on the map in both tabs, or a copy that the page tells of',
  },
  'killed-play': {
    happens: 'Browser killed 200 ms after the last letter of a role-play of one’s own',
    seen: 'the text is there',
  },
  'wiped-open': {
    happens: 'Storage wiped under an open map',
    seen: '“Not saved” at once; the next edit keeps all of it again',
  },
  'wiped-closed': { happens: 'Storage wiped while no map is open', seen: 'the map is in the list as before' },
  'half-written': {
    happens: 'Half-written value, last edit in the journal',
    seen: 'the map opens with its last edit; the half is offered in Settings',
  },
  'half-only': {
    happens: 'Half-written value, no journal',
    seen: 'what is wrong with it; the half is offered in Settings, to download or mend',
  },
  'half-full': {
    happens: 'Half-written value, no journal, no room to put it aside',
    seen: 'what is wrong with it; it stays where it was',
  },
  newer: { happens: 'Value of a newer version', seen: 'that it was made by a newer version; it stays as it is' },
  'damaged-200': {
    happens: '200 damaged files: bits flipped, bytes swapped, ends cut, middles dropped or doubled',
    seen: 'those that can be read are in the list, all others are offered in Settings',
  },
  'database-refused': { happens: 'IndexedDB refused', seen: 'saved as ever' },
  'database-silent': { happens: 'IndexedDB never answers', seen: 'saved as ever' },
  'database-held': { happens: 'IndexedDB blocked by another page', seen: 'saved as ever' },
  'clock-back': {
    happens: 'Clock back a year, and the browser stopped before its storage reached the disk',
    seen: 'the last edit is there',
  },
  'update-editing': {
    happens: 'Update during an edit',
    seen: 'one line offers it; the edit is saved before and after',
  },
  'offline-second': {
    happens: 'Offline, on a page never opened before: edit, reload, go online',
    seen: 'saved as ever; nothing of the network is waited for',
  },
  'offline-all': {
    happens: 'Every file of the site offline, after one visit to home',
    seen: 'pages as with a network',
  },
} as const satisfies Readonly<Record<string, Fault>>

export type FaultId = keyof typeof FAULTS

/** Marks the test that proves a fault. */
export function fault(id: FaultId) {
  return { tag: '@fault', annotation: { type: 'fault', description: id } }
}
