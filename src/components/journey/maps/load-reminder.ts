/** The line that tells of the last backup, with what it tells; null where nobody needs reminding. */
export async function loadReminder() {
  const { dueReminder } = await import('~/session/last-backup.ts')
  const due = dueReminder()
  if (due === null) return null
  const { default: line } = await import('~/components/ui/BackupReminder.svelte')
  return { line, due }
}
