import { readBounds } from './changes.ts'
import { tidy } from './names.ts'

/** Splits `Won back (trust 65+, stress 50-)`; brackets that hold no rules belong to the name. */
export function readEndingHead(head: string, meters: readonly string[]) {
  const opens = head.endsWith(')') ? head.lastIndexOf('(') : -1
  const inside = opens < 0 ? '' : head.slice(opens + 1, -1).trim()
  const before = opens < 0 ? head : head.slice(0, opens).trim()
  if (opens >= 0 && inside === '') return { name: before, rules: [], wrong: [] }
  const bounds = opens < 0 ? null : readBounds(inside, meters)
  if (bounds === null) return { name: tidy(head), rules: [], wrong: [] }
  return { name: before, rules: bounds.parts, wrong: bounds.wrong }
}
