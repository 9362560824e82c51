/** Whether a media query matches, as it changes. */
export interface Media {
  readonly matches: boolean
}

/** Watches a media query for as long as the component stands that asks. */
export function watchMedia(query: string): Media {
  const list = matchMedia(query)
  let matches = $state(list.matches)
  $effect(() => {
    const changed = () => {
      matches = list.matches
    }
    list.addEventListener('change', changed)
    return () => list.removeEventListener('change', changed)
  })
  return {
    get matches() {
      return matches
    },
  }
}
