type File = Readonly<Record<string, unknown>>

/**
 * Makes a file of one version one of the next. It changes nothing of what it gets and takes along what it does not know.
 * It never throws: what is not as its version says stays as it is, and is told by the check that follows.
 */
export type Migration = (file: File) => File

/**
 * The step to the next version, by the version a file has. One released is never edited, and a sample of every version
 * stays in `tests/samples/journey/`. Version 1 is the first and ours, so there is none yet.
 */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {}
