/** As many letters as a browser keeps in all. */
const LETTERS = 5 * 1024 * 1024
/** Nothing of ours is nested deeper. */
const LEVELS = 32

/**
 * The value that a JSON text from outside spells; undefined where it spells none, or one that is too long or nested too deep
 * to be ours, which would bring down whatever walks through it. Never throws.
 */
export function jsonOf(text: string, letters = LETTERS): unknown {
  try {
    const value: unknown = text.length > letters ? undefined : JSON.parse(text)
    return isDeep(value, LEVELS) ? undefined : value
  } catch {
    return undefined
  }
}

/** Whether a value is nested deeper than so many levels. */
export function isDeep(value: unknown, levels: number): boolean {
  return value instanceof Object && (levels === 0 || Object.values(value).some((inner) => isDeep(inner, levels - 1)))
}
