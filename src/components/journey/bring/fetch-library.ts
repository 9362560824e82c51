import type { LibraryItem } from '~/journey/bring/library-file.ts'
import { href } from '~/site.ts'

/** Every touchpoint there is to pick from; null where it cannot be had now. */
export async function fetchLibrary(): Promise<readonly LibraryItem[] | null> {
  try {
    const answer = await fetch(href('map/library.json'))
    return answer.ok ? await answer.json() : null
  } catch {
    // Away from the net: whoever asked says so, and offers to try again.
    return null
  }
}
