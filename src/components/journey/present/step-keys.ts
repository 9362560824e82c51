const ON = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']

/** The slide a key leads to from another; null where the key means nothing here. */
export function slideAfterKey(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (ON.includes(key)) return Math.min(count - 1, at + 1)
  return BACK.includes(key) ? Math.max(0, at - 1) : null
}

/** Whether a key belongs to what has the focus: space and Enter press a button, arrows choose in a list. */
export function belongsTo(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('input, select, textarea')) return true
  return target.closest('button, a') !== null && (key === ' ' || key === 'Enter')
}
