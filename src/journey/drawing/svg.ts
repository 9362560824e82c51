import { drawn } from './curve.ts'

/** What an element may say of itself; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An SVG element as text. Attributes are made safe; what is inside must be made by `element` or `safe`. */
export function element(name: string, attributes: Attributes, inside: readonly string[] = []): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${typeof value === 'number' ? drawn(value) : safe(value)}"`,
  )
  const open = `<${name}${said.join('')}`
  return inside.length === 0 ? `${open}/>` : `${open}>${inside.join('')}</${name}>`
}

/** A text that can stand anywhere in a picture: nothing in it is markup, and nothing breaks XML. */
export function safe(text: string): string {
  return text.replace(UNSHOWN, '').replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
}

/** Half letters and control characters, which XML refuses. */
const UNSHOWN = /[\p{Cs}\ufffe\uffff]|[^\P{Cc}\t\n\r]/gu
