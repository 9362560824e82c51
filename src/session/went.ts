const WENT = 'doorstep:went'

/** Notes which page of a map one goes to, so that one comes back to where one left. It goes with the tab. */
export function noteWent(map: string, page: string): void {
  try {
    sessionStorage.setItem(WENT, `${map} ${page}`)
  } catch {
    // Where nothing may be kept one comes back to the top of the page.
  }
}

/** The page of this map that one went to and comes back from, told once; null where there is none. */
export function cameBack(map: string): string | null {
  try {
    const [from, page = null] = (sessionStorage.getItem(WENT) ?? '').split(' ')
    if (from !== map) return null
    sessionStorage.removeItem(WENT)
    return page
  } catch {
    return null
  }
}
