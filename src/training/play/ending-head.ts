import { readBounds } from './changes.ts'
import { tidy } from './names.ts'

/** Splits `Won back (trust 65+, stress 50-)`; brackets that hold no rules belong to the name, or to that of a meter. */
export function readEndingHead(head: string, meters: readonly string[]) {
  const opens = lastBracket(head)
  const inside = opens < 0 ? '' : head.slice(opens + 1, -1).trim()
  const before = opens < 0 ? head : head.slice(0, opens).trim()
  if (opens >= 0 && inside === '') return { name: before, rules: [], wrong: [], whole: true }
  const bounds = opens < 0 ? null : readBounds(inside, meters)
  if (bounds === null) return { name: tidy(head), rules: [], wrong: [], whole: true }
  return { name: before, rules: bounds.parts, wrong: bounds.wrong, whole: bounds.whole }
}

/** Where the bracket opens that closes at the very end; -1 where none does. */
function lastBracket(head: string): number {
  let open = 0
  for (let place = head.length - 1; place >= 0; place--) {
    if (head[place] === ')') open++
    else if (head[place] === '(') open--
    if (open === 0) return head.endsWith(')') ? place : -1
  }
  return -1
}
