/** One entry of a menu: something to do, or another menu behind it. */
export interface MenuItem {
  readonly label: string
  readonly disabled?: boolean
  /** Takes something away; shown so, and always last. */
  readonly removes?: boolean
  readonly pick?: () => void
  /** The menu stays open when it is picked. */
  readonly stays?: boolean
  readonly items?: readonly MenuItem[]
}

/** The index of the entry an arrow, Home or End leads to from another; null where the key means nothing to a menu. */
export function entryAfterKey(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at - 1 + count) % count
  return null
}

/** How long letters typed one after the other belong together, in milliseconds. */
const TOGETHER = 600

/** What has been typed in a menu to get to an entry, and when its last letter was. */
export interface Typed {
  readonly letters: string
  readonly at: number
}

/** The letters with one more, or a new beginning after a rest; null where the key is no letter. Space always picks. */
export function typedAfterKey(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  { letters, at }: Typed,
  now: number,
): Typed | null {
  if ([...key].length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return null
  return { letters: (now - at < TOGETHER ? letters : '') + key.toLowerCase(), at: now }
}

/** The index of the entry that begins with what was typed: the next one for one letter, however often, else from here on. */
export function entryAfterLetters(letters: string, at: number, labels: readonly string[]): number | null {
  const begins = (wanted: string, from: number) => {
    const steps = labels.map((_, step) => (from + step) % labels.length)
    return steps.find((index) => labels[index]?.toLowerCase().startsWith(wanted)) ?? null
  }
  const whole = letters.length > 1 ? begins(letters, Math.max(at, 0)) : null
  const again = new Set(letters).size === 1 ? begins(letters.slice(0, 1), at + 1) : null
  return whole ?? again
}

/** Where a menu of a size goes so that it stays on the screen: under its button, else above it. */
export function menuPlace(
  button: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  menu: { readonly width: number; readonly height: number },
  screen: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const below = button.bottom + 4
  const fits = below + menu.height <= screen.height - 8
  const top = fits ? below : Math.max(8, button.top - 4 - menu.height)
  const left = Math.min(button.left, screen.width - 8 - menu.width)
  return { left: Math.max(8, left), top }
}
