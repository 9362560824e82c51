/** Steps belong to a visit: they go with the tab, and are no work that would have to be kept. */
export const undoKey = (id: string): string => `doorstep:undo:${id}`

/** Whether there may be steps of this map from before on the same visit. */
export function hasUndoSteps(id: string): boolean {
  try {
    return sessionStorage.getItem(undoKey(id)) !== null
  } catch {
    return false
  }
}
