import { sentencesOf } from '~/training/aloud/sentences.ts'
import type { Part } from '~/training/aloud/voices.ts'

/** One sentence to be read, and where it stands on the page. */
export interface Sentence {
  readonly text: string
  readonly part: Part
  /** Its words on the page; null for what is said but not written. */
  readonly range: Range | null
  /** What is brought into view, and marked where a browser cannot mark words. */
  readonly block: Element
}

/** The sentences of a block. What is hidden from screen readers, and what `skip` matches, is not read. */
export function sentencesIn(block: Element, part: Part, skip = '[aria-hidden="true"], .visually-hidden'): Sentence[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(skip) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const nodes: { readonly node: Text; readonly from: number }[] = []
  let text = ''
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    nodes.push({ node, from: text.length })
    text += node.data
  }
  return sentencesOf(text).map(({ start, end }) => ({
    text: text.slice(start, end).replace(/\s+/g, ' '),
    part,
    range: rangeOf(nodes, start, end),
    block,
  }))
}

function rangeOf(nodes: readonly { readonly node: Text; readonly from: number }[], start: number, end: number) {
  const at = (place: number) => nodes.findLast(({ from }) => from <= place) ?? nodes[0]
  const [first, last] = [at(start), at(end - 1)]
  if (!first || !last) return null
  const range = document.createRange()
  range.setStart(first.node, start - first.from)
  range.setEnd(last.node, end - last.from)
  return range
}
