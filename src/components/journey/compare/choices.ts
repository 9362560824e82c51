import { listMapCopies } from '~/session/map-copies.ts'
import { createMaps } from '~/session/maps.ts'
import { compareWords as words } from '~/words/en/compare.ts'
import { copiesWords } from '~/words/en/copies.ts'
import { journeyWords } from '~/words/en/journey.ts'
import { sourceWord } from './source.ts'

interface Choice {
  readonly value: string
  readonly label: string
}

/** Every map that can be compared. */
export interface Choices {
  readonly mine: readonly Choice[]
  readonly copies: readonly Choice[]
  readonly templates: readonly Choice[]
}

/** A title that a list can show. */
const short = (title: string) => (title.length > 80 ? `${title.slice(0, 80)}…` : title) || journeyWords.untitledMap

/** Looks for all maps, copies and templates; `templates` are those the site was built with. */
export async function findChoices(
  templates: readonly { readonly id: string; readonly title: string }[],
): Promise<Choices> {
  const maps = createMaps()
  maps.refresh()
  const copies = await listMapCopies()
  return {
    mine: maps.list
      .get()
      .maps.map(({ id, title }) => ({ value: sourceWord({ from: 'mine', id }), label: short(title) })),
    copies: copies.map(({ map, title, at }) => ({
      value: sourceWord({ from: 'copy', id: map, at }),
      label: words.copyFrom(short(title), copiesWords.moment(new Date(at).toISOString())),
    })),
    templates: templates.map(({ id, title }) => ({ value: sourceWord({ from: 'template', id }), label: short(title) })),
  }
}
