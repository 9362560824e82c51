import { follow } from './brackets.ts'
import type { Kind } from './line-kinds.ts'

/** How far a stage direction may run on, so that one open bracket never swallows a file. */
const MOST_LINES = 40

/** Makes one kind of each stage direction that runs over several lines; the lines it used up become notes. */
export function joinDirections(kinds: readonly Kind[]): readonly Kind[] {
  const joined = [...kinds]
  for (let place = 0; place < joined.length; place++) {
    const direction = directionFrom(joined, place)
    if (direction === null) continue
    joined[place] = { kind: 'direction', text: direction.text }
    joined.fill({ kind: 'note-to-author' }, place + 1, direction.last + 1)
    place = direction.last
  }
  return joined
}

/** The direction that opens on this line and closes at the very end of a later one. */
function directionFrom(kinds: readonly Kind[], first: number): { text: string; last: number } | null {
  const parts: string[] = []
  let open = 0
  for (let place = first; place < Math.min(kinds.length, first + MOST_LINES); place++) {
    const kind = kinds[place]
    if (kind?.kind === 'note-to-author') continue
    const line = textOf(kind)
    if (line === null || (place === first && !line.startsWith('('))) return null
    parts.push(line)
    const brackets = follow(line, open)
    if (brackets.closes === line.length - 1) return place === first ? null : { text: inside(parts), last: place }
    if (brackets.closes !== null) return null
    open = brackets.open
  }
  return null
}

function textOf(kind: Kind | undefined): string | null {
  if (kind?.kind === 'text') return kind.text
  return kind?.kind === 'direction' ? `(${kind.text})` : null
}

function inside(parts: readonly string[]): string {
  return parts.join(' ').slice(1, -1).trim()
}
