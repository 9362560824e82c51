import { stagesFor } from '~/journey/several/several.ts'
import { journeyWords } from '~/words/en/journey.ts'
import type { MenuItem } from '../later/menu-item.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { moveSeveral } from './verbs.ts'

/** An entry for each of those stages, which puts the touchpoints to its end in their order. */
export function stageItems(desk: Desk, ids: readonly string[]): readonly MenuItem[] {
  return stagesFor(desk.journey, ids).map(({ id, title, touchpoints }) => ({
    label: title || journeyWords.untitledStage,
    pick: () => moveSeveral(desk, ids, { stage: id, after: touchpoints.at(-1)?.id ?? null }),
  }))
}
