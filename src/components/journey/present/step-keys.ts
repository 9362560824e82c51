const ON = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']

/** The slide a key leads to from another; null where the key means nothing here. */
export function slideAfterKey(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (ON.includes(key)) return Math.min(count - 1, at + 1)
  return BACK.includes(key) ? Math.max(0, at - 1) : null
}

/** Whether a key moves on within a slide that is higher than its place, for as long as there is more of it that way. */
export function scrollsSlide(
  key: string,
  { scrollTop, scrollHeight, clientHeight }: Pick<Element, 'scrollTop' | 'scrollHeight' | 'clientHeight'>,
): boolean {
  if (['ArrowUp', 'PageUp'].includes(key)) return scrollTop >= 1
  return ['ArrowDown', 'PageDown', ' '].includes(key) && scrollHeight - clientHeight - scrollTop >= 1
}

/** Whether a key belongs to what has the focus: space and Enter press a button, arrows choose in a list. */
export function belongsTo(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('input, select, textarea')) return true
  return target.closest('button, a') !== null && (key === ' ' || key === 'Enter')
}
