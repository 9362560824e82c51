/** The longest week of a path, in minutes: one step of about ten, and room for the lesson that ends it. */
export const LONGEST_WEEK = 12

/** One thing to do on a path. */
export interface Timed {
  /** Minutes it takes. */
  readonly minutes: number
}

/**
 * The steps in their order as weeks of about ten minutes, at most {@link LONGEST_WEEK}. A step that is longer has a week
 * to itself. No week is empty.
 */
export function inWeeks<Step extends Timed>(steps: readonly Step[]): readonly (readonly Step[])[] {
  const weeks: Step[][] = []
  for (const step of steps) {
    const week = weeks.at(-1)
    if (week && minutesOf(week) + step.minutes <= LONGEST_WEEK) week.push(step)
    else weeks.push([step])
  }
  return weeks
}

/** Minutes of all steps together. */
export function minutesOf(steps: readonly Timed[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0)
}
