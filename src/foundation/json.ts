/** As many letters as a browser keeps in all, and deeper than anything of ours is nested. */
const MOST = { letters: 5 * 1024 * 1024, levels: 32 }

/**
 * The value that a JSON text from outside spells; undefined where it spells none, or one that is too long or nested too deep
 * to be ours, which would bring down whatever walks through it. Never throws.
 */
export function jsonOf(text: string, letters = MOST.letters): unknown {
  try {
    const value: unknown = text.length > letters ? undefined : JSON.parse(text)
    return isDeep(value, MOST.levels) ? undefined : value
  } catch {
    return undefined
  }
}

function isDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeep(inner, levels - 1))
}
