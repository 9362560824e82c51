/** Every sentence about the copy of everything in a file. */
export const fileCopyWords = {
  heading: 'Keep a copy in a file',
  lead: 'Choose a file once, best in a folder that is backed up. It is written again each time a change of a map is saved, and each time you come to this page. It can be brought back like any backup.',
  description: 'Backup of Doorstep',
  choose: 'Choose a file',
  chooseOther: 'Choose another file',
  states: {
    written: (name: string) => `The copy in ${name} is up to date.`,
    asks: (name: string) => `The browser wants your permission before it writes ${name} again.`,
    failed: (name: string) => `${name} could not be written. Your work is saved in this browser all the same.`,
  },
  allow: 'Allow it',
  again: 'Try again',
  stop: 'Stop writing the file',
  stopped: 'The file stays as it is and is written no more.',
} as const
