/** What has to be typed before everything goes. Any spelling of large and small letters will do. */
const WORD = 'ERASE'

/** Every sentence of the dialog that erases everything. */
export const eraseWords = {
  word: WORD,
  title: 'Erase everything?',
  what: 'Your maps, your own role-plays, learning, notes and settings are taken out of this browser. Undo works only until you leave this page.',
  backupLead: 'Take a backup first. With that file all of it can be brought back, here or on another device.',
  backup: 'Download a backup',
  backedUp: 'The file was handed to the browser. Look for it among your downloads before you go on.',
  copies: (count: number) =>
    count === 1
      ? 'Also erase the dated copy of a map. That cannot be undone.'
      : `Also erase the ${count} dated copies of maps. That cannot be undone.`,
  type: `To go on, type ${WORD}`,
  wrong: `Nothing was erased. Type the word ${WORD} first.`,
  erase: 'Erase everything now',
  keep: 'Keep everything',
} as const
