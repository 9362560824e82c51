import { apart } from '~/foundation/apart.ts'

/** Every sentence of "Who is learning?". */
export const peopleWords = {
  title: 'Who is learning?',
  text: 'Several people can share this device. Each keeps their own lessons, answers and role-plays.',
  noName: 'No name yet',
  learning: 'learning now',
  label: 'First name',
  add: 'Add',
  nameThis: 'Name what is kept so far',
  rename: (name: string) => `Rename ${name}`,
  unnamed: 'What was done here so far has no name yet. If it is yours, give it your name. If not, add yours.',
  now: (name: string) => `${apart(name)} is learning now.`,
  problems: {
    'no-name': 'Type a first name.',
    'name-taken': 'That name is here already. Add a letter, such as “Ana M”.',
    'too-many': 'This device tells 60 people apart, and they are all taken.',
    'storage-full': 'Not saved: this browser has no room left. Nothing was changed.',
    'storage-blocked': 'Not saved: this browser keeps nothing right now. Nothing was changed.',
    'made-by-newer-version':
      'Not saved: what is kept here was made with a newer version of the workbook. Nothing was changed. Update this site, then try again.',
  },
  settings: 'Who is learning on this device',
} as const
