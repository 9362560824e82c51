import { expect, test } from '@playwright/test'

/** What is found after a fault. The texts are compared whole. */
export interface Evidence {
  /** The work as it has to be: known by the test, not asked of the page. */
  readonly work: string | null
  /** What storage held when the fault had happened and the page had not yet answered; left out where it took nothing away. */
  readonly after?: string | null
  /** What storage holds in the end. */
  readonly kept: string | null | undefined
  /** What the page gives as a file. */
  readonly file?: string
  /** What is in quarantine. */
  readonly aside?: readonly string[]
  /** Whether the page says that something is wrong. */
  readonly told?: boolean
}

export const OUTCOMES = ['kept', 'restored', 'in the page and as a file', 'put aside, whole', 'lost'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What became of the work. What storage does not hold counts only where the page says so. */
export function outcomeOf({ work, after = work, kept, file, aside = [], told = false }: Evidence): Outcome {
  if (work === null) return 'lost'
  if (kept === work) return after === work ? 'kept' : 'restored'
  if (told && file === work) return 'in the page and as a file'
  if (told && aside.includes(work)) return 'put aside, whole'
  return 'lost'
}

/** Tells the report what became of a piece of work, and fails the test where it is lost. */
export function witness(...found: readonly Evidence[]): void {
  for (const evidence of found) {
    const outcome = outcomeOf(evidence)
    test.info().annotations.push({ type: 'outcome', description: outcome })
    // Shows where the texts part.
    if (outcome === 'lost') expect(evidence).toMatchObject({ kept: evidence.work, told: true })
    expect(outcome).not.toBe('lost')
  }
}
