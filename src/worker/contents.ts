declare const CONTENTS: Contents
declare const VERSION: string

/** Every file of the site by its address from the base on, with the beginning of its SHA-256. */
export type Contents = Readonly<Record<string, string>>

/** The build writes both into the worker. */
export const contents = CONTENTS
export const version = VERSION
