import { isDone, isPlayed, type Peek } from '../lesson/peek.ts'

/** Whether a step of a path is done, told by what it is called in data: `lesson:the-bill`, `play:mud`. */
export function isStepDone(kept: Peek, step: string): boolean {
  const [kind = '', id = ''] = step.split(':')
  return kind === 'play' ? isPlayed(kept, id) : isDone(kept, id)
}

/** How far somebody is. */
export interface PathProgress {
  readonly done: number
  readonly of: number
  /** Whole percent; 100 only when every step is done. */
  readonly percent: number
  /** The first step that is not done; null when all are. */
  readonly next: string | null
}

/** How far somebody is on the steps of a path. */
export function progressOf(kept: Peek, steps: readonly string[]): PathProgress {
  const done = steps.filter((step) => isStepDone(kept, step)).length
  return {
    done,
    of: steps.length,
    percent: steps.length === 0 ? 0 : Math.floor((100 * done) / steps.length),
    next: steps.find((step) => !isStepDone(kept, step)) ?? null,
  }
}

/** When the last of these steps was taken, as it was written; null where none was. */
export function lastTaken(kept: Peek, steps: readonly string[]): string | null {
  const at = (step: string) => {
    const [kind = '', id = ''] = step.split(':')
    const entry = kind === 'play' ? kept.plays?.[id] : kept.lessons?.[id]
    return typeof entry?.at === 'string' ? entry.at : ''
  }
  return steps.map(at).sort().at(-1) || null
}
