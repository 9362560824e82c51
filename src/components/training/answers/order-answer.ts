import { fieldsOf, listOf } from './guards.ts'

/** The places of the steps as the learner has put them, and whether that was checked. */
export interface OrderAnswer {
  readonly order: readonly number[]
  readonly checked: boolean
}

/** Reads a kept order; one that does not hold each step once is the mixed one again. */
export function readOrderAnswer(raw: unknown, mixed: readonly number[]): OrderAnswer {
  const fields = fieldsOf(raw)
  const kept = listOf(fields['order'])
  const order =
    mixed.length === kept.length ? kept.flatMap((place) => mixed.find((known) => known === place) ?? []) : []
  return new Set(order).size === mixed.length
    ? { order, checked: fields['checked'] === true }
    : { order: mixed, checked: false }
}

/** The order with the step at one place moved up or down by one. Nothing happens beyond the ends. */
export function moveStep(order: readonly number[], at: number, by: -1 | 1): readonly number[] {
  const moved = order[at]
  const other = order[at + by]
  if (moved === undefined || other === undefined) return order
  return order.map((step, place) => (place === at ? other : place === at + by ? moved : step))
}

/** How many steps stand where they belong. */
export function inPlace(order: readonly number[]): number {
  return order.filter((step, place) => step === place).length
}
