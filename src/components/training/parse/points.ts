import { readListed } from './listed.ts'
import { wordsOf } from './markup.ts'
import { type Place, stopBuild } from './place.ts'

/** Reads something to say and exactly three points to check oneself against. */
export function readSaying(
  html: string | undefined,
  place: Place,
): { readonly prompt: string; readonly points: readonly string[] } {
  const { intro, items } = readListed(html, place)
  if (items.length !== 3) {
    stopBuild(place, `there are ${items.length} points to check.`, 'Write exactly three; nobody listens for more.')
  }
  return { prompt: intro, points: items.map((item) => item.html) }
}

/** Reads the lines a checklist starts with, as plain words. */
export function readChecklist(
  html: string | undefined,
  place: Place,
): { readonly intro: string; readonly items: readonly string[] } {
  const { intro, items } = readListed(html, place)
  if (items.length < 2) stopBuild(place, 'there are fewer than two lines.', 'Write at least two to choose from.')
  return { intro, items: items.map((item) => wordsOf(item.html)) }
}
