import type { Page } from '@playwright/test'
import { aMapOf, aTouchpoint, type Loose } from './map-file.ts'
import { keptText } from './map-page.ts'

/** A map of stages, each named and filled with touchpoints of these titles. */
export function aMapOfStages(stages: Readonly<Record<string, readonly string[]>>, changes: Loose = {}): Loose {
  return aMapOf([], {
    stages: Object.entries(stages).map(([title, titles]) => ({
      ...{ id: title.toLowerCase(), title, goal: '' },
      touchpoints: titles.map((name) => aTouchpoint({ id: name.toLowerCase(), title: name })),
    })),
    ...changes,
  })
}

/** What is kept of the open map, as `Stage: One Two | Other: Three`. */
export async function keptStages(page: Page): Promise<string> {
  const { stages } = JSON.parse(await keptText(page))
  return stages
    .map(({ title, touchpoints }: { title: string; touchpoints: { title: string }[] }) =>
      [`${title}:`, ...touchpoints.map((touchpoint) => touchpoint.title)].join(' '),
    )
    .join(' | ')
}
