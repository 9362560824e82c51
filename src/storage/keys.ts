/** Every name the workbook uses in the browser's storage starts with this. */
export const OURS = 'doorstep:'

export const MAP = 'doorstep:map:'
export const WRITES = 'doorstep:writes:'
/** A play of one's own, by its name. */
export const PLAY = 'doorstep:play:'
export const NOTES = 'doorstep:notes:'
export const QUARANTINE = 'doorstep:quarantine:'
export const PROGRESS = 'doorstep:progress'
export const PREFS = 'doorstep:prefs'
