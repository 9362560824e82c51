import { isDone, type Peek } from './peek.ts'

/** The lesson to go on with: the one begun last and not done, else the first that is not done, else none. */
export function nextLesson(order: readonly string[], kept: Peek): string | null {
  const open = order.filter((id) => !isDone(kept, id))
  const begunAt = (id: string) => String(kept.lessons?.[id]?.at ?? '')
  const [latest] = open.filter(begunAt).sort((one, other) => begunAt(other).localeCompare(begunAt(one)))
  return latest ?? open[0] ?? null
}
