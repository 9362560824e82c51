import { isDone, type Peek } from './peek.ts'

/** The lesson to go on with: the one begun last and not done, else the next behind the one done last, else the first open one. */
export function nextLesson(order: readonly string[], kept: Peek): string | null {
  const open = order.filter((id) => !isDone(kept, id))
  const begunAt = (id: string) => String(kept.lessons?.[id]?.at ?? '')
  const [latest] = open.filter(begunAt).sort((one, other) => begunAt(other).localeCompare(begunAt(one)))
  if (latest) return latest
  const doneLast = order.reduce(
    (last, id, at) => (isDone(kept, id) && begunAt(id) > begunAt(order[last] ?? '') ? at : last),
    -1,
  )
  return order.slice(doneLast + 1).find((id) => !isDone(kept, id)) ?? open[0] ?? null
}
