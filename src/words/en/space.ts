const KINDS = {
  map: 'Untitled map',
  play: 'Role-plays of your own',
  progress: 'Learning',
  note: 'Notes',
  preferences: 'Settings',
  quarantine: 'Texts that could not be read',
  other: 'Other texts',
  foreign: 'Other sites at this address',
} as const

/** A number of bytes as people read it. */
function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** Every sentence about the room that things take, and whether the browser keeps them. */
export const spaceWords = {
  heading: 'Space',
  size,
  used: (used: number, free: number, room: number) =>
    free > 0
      ? `${size(used)} is taken. ${size(free)} is free of the ${size(room)} every browser gives a site; some give more.`
      : `${size(used)} is taken. That is more than the ${size(room)} every browser gives a site. This one gave more, and it may end soon.`,
  nothingFreed: 'Nothing is ever thrown away to make room. That is up to you.',
  show: 'What takes the space',
  caption: 'What takes the space, the biggest first',
  columns: { what: 'What', size: 'Size', share: 'Share' },
  name: (kind: keyof typeof KINDS, title: string) => (title === '' ? KINDS[kind] : title),
  share: (bytes: number, used: number) => {
    const share = Math.round((bytes / Math.max(1, used)) * 100)
    return share < 1 ? 'under 1%' : `${share}%`
  },
  beside: (bytes: number) =>
    `Beside that, the browser holds ${size(bytes)}: dated copies of maps, and the pages of this site for when there is no signal. That has its own space.`,
  lasting: {
    promised: 'The browser promised to keep your work until you take it away yourself.',
    'may-clear': 'The browser may clear this when it runs short of space, or after a time without a visit.',
    unknown: 'This browser cannot say whether it keeps your work. A backup is the safe way.',
  },
  ask: 'Ask the browser to keep this',
  refused: 'It did not promise. Often it does once you come here more, or add a bookmark. A backup is the safe way.',
} as const
