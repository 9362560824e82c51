import { ELEMENT_NODE, type ElementNode, type Node, parse, renderSync, TEXT_NODE } from 'ultrahtml'

export type { ElementNode, Node }

/** Tells an element from text and comments. */
export function isElement(node: Node): node is ElementNode {
  return node.type === ELEMENT_NODE
}

/** The nodes a piece of HTML is made of, without the blank text between blocks. */
export function nodesOf(html: string): readonly Node[] {
  const document: { children: Node[] } = parse(html)
  return document.children.filter((node) => node.type !== TEXT_NODE || node.value.trim() !== '')
}

/** The HTML of some nodes, as one trimmed text. */
export function htmlOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => renderSync(node))
    .join('')
    .trim()
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** The words of a piece of HTML: no tags, entities spelled out, white space made single. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&([a-z]+);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
}

/** The inside of a block that is one paragraph, else the block as it is. */
export function withoutParagraph(html: string): string {
  const nodes = nodesOf(html)
  const only = nodes.length === 1 ? nodes[0] : undefined
  return only && isElement(only) && only.name === 'p' ? htmlOf(only.children) : html
}
