import { withDatabase } from '~/storage/database.ts'

/**
 * Opens the browser's database, or makes it: that takes longest of all on the way of a first edit to the disk, and the
 * edit finds it done. Where there is none to be had nothing is said.
 */
export function openJournal(): void {
  void withDatabase(async () => null)
}
