import type { Sentence } from './passage.ts'

const NAME = 'doorstep-aloud'

/** Marks the sentence that is heard: its words where the browser can do that, else its block. Null takes the mark away. */
export function mark(sentence: Sentence | null): void {
  for (const old of document.querySelectorAll('[data-aloud]')) old.removeAttribute('data-aloud')
  if (typeof CSS !== 'undefined' && 'highlights' in CSS) CSS.highlights.delete(NAME)
  if (sentence === null) return
  if (sentence.range && 'highlights' in CSS) CSS.highlights.set(NAME, new Highlight(sentence.range))
  else sentence.block.setAttribute('data-aloud', '')
  bringIntoView(sentence)
}

function bringIntoView({ range, block }: Sentence): void {
  const { top, bottom } = (range ?? block).getBoundingClientRect()
  if (top >= 64 && bottom <= innerHeight - 96) return
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  scrollBy({ top: top - innerHeight / 3, behavior: calm ? 'auto' : 'smooth' })
}
