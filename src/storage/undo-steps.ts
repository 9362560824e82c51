import { jsonOf } from '~/foundation/json.ts'
import type { Pack, Packed } from '~/journey/format/pack.ts'
import { undoKey as keyOf } from './undo-key.ts'

/** The steps that can be taken back and forth, as texts told by the map as it stood. */
export interface UndoSteps {
  readonly past: Pack
  readonly future: Pack
}

/** Takes the steps along to whatever page of this tab comes next; none where the browser does not let it. */
export function keepUndoSteps(id: string, steps: UndoSteps | null): void {
  try {
    sessionStorage.removeItem(keyOf(id))
    if (steps) sessionStorage.setItem(keyOf(id), JSON.stringify(steps))
  } catch {
    // No room, or none allowed: undo begins anew, as after any other visit.
  }
}

/** The steps that came along, or null. */
export function undoSteps(id: string): UndoSteps | null {
  try {
    const value = jsonOf(sessionStorage.getItem(keyOf(id)) ?? '')
    if (!hasFields(value)) return null
    const [past, future] = [packOf(value['past']), packOf(value['future'])]
    return past && future && past.last === future.last ? { past, future } : null
  } catch {
    return null
  }
}

function packOf(value: unknown): Pack | null {
  if (!hasFields(value)) return null
  const { last, others } = value
  return typeof last === 'string' && Array.isArray(others) && others.every(isPacked) ? { last, others } : null
}

function isPacked(value: unknown): value is Packed {
  if (!Array.isArray(value)) return false
  const [before, after, middle] = value
  return Number.isInteger(before) && Number.isInteger(after) && typeof middle === 'string'
}

function hasFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
