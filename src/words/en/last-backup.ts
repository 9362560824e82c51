/** When something was last done, in whole days. */
function ago(days: number): string {
  if (days === 0) return 'today'
  return days === 1 ? 'yesterday' : `${days.toLocaleString('en')} days ago`
}

/** Every sentence about the last backup. */
export const lastBackupWords = {
  was: (days: number | null) =>
    days === null ? 'You have not made a backup on this device yet.' : `Your last backup was ${ago(days)}.`,
  changed: 'Some of your work is not in it.',
  unchanged: 'Nothing has changed since.',
  remind: 'Browsers can lose what a site keeps. One file holds it all.',
  make: 'Back up now',
  later: 'Not now',
  hushed: 'You will be asked again in a week, if there is something to lose.',
  made: 'The backup was handed to the browser. Look for it among your downloads.',
  failed: 'The backup could not be made. Check the connection, then try again.',
  label: 'Backup',
} as const
