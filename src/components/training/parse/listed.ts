import { type ElementNode, htmlOf, isElement, type Node, nodesOf, withoutParagraph } from './markup.ts'
import { type Place, stopBuild } from './place.ts'

/** One line of the list an exercise is written as. `ticked` is null when the line has no box. */
export interface ListedItem {
  readonly html: string
  readonly ticked: boolean | null
  readonly why: string
}

export interface Listed {
  readonly intro: string
  readonly items: readonly ListedItem[]
}

/** Reads the words of an exercise: an introduction, then one list, each line with its `>` reason if it has one. */
export function readListed(html: string | undefined, place: Place): Listed {
  const nodes = nodesOf(html ?? '')
  const at = nodes.findIndex((node) => isElement(node) && (node.name === 'ul' || node.name === 'ol'))
  const list = nodes[at]
  if (!list || !isElement(list)) {
    return stopBuild(
      place,
      'there is no list.',
      'Write an introduction, a blank line, then lines that begin with "- ".',
    )
  }
  if (at < nodes.length - 1) {
    stopBuild(place, 'there are words after the list.', 'Move them above the list or below the exercise.')
  }
  const intro = htmlOf(nodes.slice(0, at))
  if (intro === '') stopBuild(place, 'there is nothing above the list.', 'Begin with a sentence that says what to do.')
  return {
    intro: asBlocks(intro),
    items: list.children.filter(isElement).map(readItem),
  }
}

function readItem(item: ElementNode): ListedItem {
  const box = item.children.find((node) => isTag(node, 'input'))
  const inside = item.children.flatMap((node) => (isTag(node, 'p') ? node.children : [node]))
  const innerBox = box ?? inside.find((node) => isTag(node, 'input'))
  const reasons = inside.filter((node) => isTag(node, 'blockquote'))
  const words = inside.filter((node) => node !== innerBox && !isTag(node, 'blockquote'))
  return {
    html: htmlOf(words),
    ticked: innerBox && isElement(innerBox) ? 'checked' in innerBox.attributes : null,
    why: reasons.map((reason) => (isElement(reason) ? withoutParagraph(htmlOf(reason.children)) : '')).join(' '),
  }
}

function isTag(node: Node, name: string): node is ElementNode {
  return isElement(node) && node.name === name
}

/** Loose words become a paragraph, so that every introduction is made of blocks. */
export function asBlocks(html: string): string {
  return /^<(p|ul|ol|div|h\d|blockquote)\b/.test(html) ? html : `<p>${html}</p>`
}
