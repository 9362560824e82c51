const UNDO = 'doorstep:undo:'

/** Steps belong to a visit: they go with the tab, and are no work that would have to be kept. */
export const undoKey = (id: string): string => UNDO + id

/** Whether there may be steps of this map from before on the same visit. */
export function hasUndoSteps(id: string): boolean {
  try {
    return sessionStorage.getItem(undoKey(id)) !== null
  } catch {
    return false
  }
}

/** Takes the steps of every map away: they tell what the maps said. */
export function forgetUndoSteps(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(UNDO)) sessionStorage.removeItem(key)
  } catch {
    // Where nothing may be kept there is nothing to take away.
  }
}
