import { isWrapped } from './brackets.ts'
import { type Parts, readChanges } from './changes.ts'
import { tidy } from './names.ts'
import type { Effect, Judgement } from './schema.ts'

/** The names a script may use, as its front matter gives them. */
export interface Names {
  readonly roles: readonly string[]
  readonly meters: readonly string[]
}

/** What a line is. `text` is a line of no kind. */
export type Kind =
  | { readonly kind: 'blank' }
  | { readonly kind: 'note-to-author' }
  | { readonly kind: 'scene'; readonly name: string }
  | { readonly kind: 'ending'; readonly head: string }
  | { readonly kind: 'choice'; readonly text: string }
  | ({ readonly kind: 'changes' } & Parts<Effect>)
  | { readonly kind: 'judgement'; readonly judgement: Judgement; readonly text: string }
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'speech'; readonly who: string; readonly mood: string | null; readonly text: string }
  | { readonly kind: 'direction'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }

/** The words that begin a judgement, and so can name nobody. */
export const JUDGEMENT_WORDS = { Best: 'best', Fair: 'fair', Poor: 'poor' } as const

// In each of them a dot is any letter, so that words match as they stand, and a long line that is none is left at one look.
const JUDGEMENT = /^(Best|Fair|Poor)\s*:(?:\s+(.*))?$/s
const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’.-]*"
const SPEECH = new RegExp(`^(${CAPITALISED}(?:\\s+${CAPITALISED}){0,2})(?:\\s*\\[([^\\]]*)\\])?:\\s+(.*)$`, 'su')
const BEHIND_ROLE = /^\s*(?:\[([^\]]*)\]\s*)?:(?:\s+(.*))?$/s

/** What one line is; ordinary sentences, whatever signs they hold, are `text`. */
export function kindOf(raw: string, names: Names): Kind {
  const line = raw.trim()
  if (line === '') return { kind: 'blank' }
  if (line.startsWith('%')) return { kind: 'note-to-author' }
  return headOf(line) ?? choiceOf(line) ?? goOf(line) ?? judgementOf(line) ?? rest(line, names)
}

function rest(line: string, names: Names): Kind {
  const changes = readChanges(line, names.meters)
  if (changes) return { kind: 'changes', ...changes }
  if (isWrapped(line)) return { kind: 'direction', text: line.slice(1, -1).trim() }
  return speechOf(line, names.roles) ?? { kind: 'text', text: line }
}

function headOf(line: string): Kind | null {
  const name = /^#(?:\s+(.*))?$/s.exec(line)
  if (!name) return null
  const head = tidy(name[1] ?? '')
  const ending = /^Ending\s*:\s*(.*)$/is.exec(head)
  return ending ? { kind: 'ending', head: ending[1] ?? '' } : { kind: 'scene', name: head }
}

function choiceOf(line: string): Kind | null {
  const choice = /^\*(?:\s+(.*)|(["“„«‘'].*))?$/s.exec(line)
  return choice && { kind: 'choice', text: choice[1] ?? choice[2] ?? '' }
}

function goOf(line: string): Kind | null {
  return line.startsWith('->') ? { kind: 'go', to: tidy(line.slice(2)) } : null
}

function judgementOf(line: string): Kind | null {
  const found = JUDGEMENT.exec(line)
  const word = found?.[1]
  if (word !== 'Best' && word !== 'Fair' && word !== 'Poor') return null
  return { kind: 'judgement', judgement: JUDGEMENT_WORDS[word], text: found?.[2] ?? '' }
}

function speechOf(line: string, roles: readonly string[]): Kind | null {
  for (const who of roles) {
    const found = line.startsWith(who) ? BEHIND_ROLE.exec(line.slice(who.length)) : null
    if (found) return { kind: 'speech', who, mood: moodOf(found[1]), text: found[2] ?? '' }
  }
  const [, who, mood, text] = SPEECH.exec(line) ?? []
  if (who === undefined || text === undefined) return null
  return { kind: 'speech', who: tidy(who), mood: moodOf(mood), text }
}

function moodOf(mood: string | undefined): string | null {
  return tidy(mood ?? '') || null
}
