/** Every sentence of the frame around the pages: header, footer, search. */
export const siteWords = {
  skip: 'Skip to the page',
  home: 'Doorstep, home',
  sections: { learn: 'Learn', practice: 'Practice', map: 'Map' },
  sidePages: { print: 'Print', glossary: 'Glossary', sources: 'Sources', settings: 'Settings' },
  mainNav: 'Main',
  sideNav: 'More',
  footer: 'Doorstep keeps what you make on this device. Nothing is sent anywhere.',
  newVersion: { text: 'A new version is ready.', use: 'Use it now', later: 'Later' },
  theme: {
    label: 'Theme: ',
    names: { system: 'system', light: 'light', dark: 'dark', sunlight: 'sunlight' },
  },
  search: {
    open: 'Search',
    title: 'Search lessons, words and role-plays',
    label: 'Search for',
    close: 'Close',
    hint: 'A word or two, such as “late” or “bill”.',
    kinds: { lesson: 'Lesson', play: 'Role-play', word: 'Word' },
    searching: 'Searching…',
    found: (number: number, query: string) => `${number} ${number === 1 ? 'result' : 'results'} for “${query}”`,
    nothing: (query: string) => `Nothing found for “${query}”. Try a shorter word, or one word only.`,
    failed: 'The search could not be loaded. Check your connection, then type again.',
  },
} as const
