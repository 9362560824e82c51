import { fieldsOf, listOf, textOf } from './guards.ts'

/** One line of a learner's own checklist. `own` lines were written by the learner. */
export interface ChecklistItem {
  readonly text: string
  readonly kept: boolean
  readonly own: boolean
}

/** Reads a kept list against the lines it started from: new lines join at the end, withdrawn ones leave. */
export function readChecklistAnswer(raw: unknown, starters: readonly string[]): readonly ChecklistItem[] {
  const kept = listOf(fieldsOf(raw)['items']).map((item) => {
    const fields = fieldsOf(item)
    return {
      text: textOf(fields['text']).trim(),
      kept: fields['kept'] === true,
      own: fields['own'] === true,
    }
  })
  const seen = new Set<string>()
  const still = kept.filter(({ text, own }) => {
    const stays = text !== '' && !seen.has(text) && (own || starters.includes(text))
    seen.add(text)
    return stays
  })
  const missing = starters.filter((text) => !seen.has(text))
  return [...still, ...missing.map((text) => ({ text, kept: true, own: false }))]
}

/** The list with one kept line moved a step up or down among the kept ones. */
export function moveItem(items: readonly ChecklistItem[], text: string, step: -1 | 1): readonly ChecklistItem[] {
  const kept = items.filter((item) => item.kept)
  const from = kept.findIndex((item) => item.text === text)
  const moved = kept[from]
  const other = kept[from + step]
  if (!moved || !other) return items
  return items.map((item) => (item === moved ? other : item === other ? moved : item))
}

/** The list with a line of the learner's own at its end; nothing changes when it is empty or there already. */
export function addItem(items: readonly ChecklistItem[], text: string): readonly ChecklistItem[] {
  const line = text.trim()
  if (line === '' || items.some((item) => item.text === line)) return items
  return [...items, { text: line, kept: true, own: true }]
}

/** The kept lines as plain text, to paste anywhere. */
export function asText(title: string, items: readonly ChecklistItem[]): string {
  return [title, ...items.filter((item) => item.kept).map((item) => `[ ] ${item.text}`)].join('\n')
}
