import { journeyWords } from '~/words/en/journey.ts'
import { selectWords as words } from '~/words/en/select.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { pickingOf } from './picking.svelte.ts'

/** What is selected, as it is read aloud; nothing where nothing is. */
export function pickedSaid(desk: Desk): string {
  const { ids } = pickingOf(desk)
  const [first, last] = [ids[0], ids.at(-1)]
  if (first === undefined || last === undefined) return ''
  const title = (id: string) => titleOf(desk, id)
  return first === last ? words.picked(title(first)) : words.pickedMany(ids.length, title(first), title(last))
}

function titleOf({ journey }: Desk, id: string): string {
  const all = journey.stages.flatMap(({ touchpoints }) => touchpoints)
  return all.find((touchpoint) => touchpoint.id === id)?.title || journeyWords.untitledTouchpoint
}
