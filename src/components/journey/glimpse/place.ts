/** The views of a map that have an address of their own. */
export const VIEWS = ['board', 'table', 'insights', 'plan'] as const
export type View = (typeof VIEWS)[number]

/** Which map an address means, and how it is shown. No map is named where `id` is null. */
export interface Place {
  readonly id: string | null
  readonly view: View
}

/** Reads the part of the address behind `#`. A view nobody knows is the board. */
export function parsePlace(hash: string): Place {
  const [id = '', view = ''] = hash.replace(/^#/, '').split('/')
  return { id: id === '' ? null : decoded(id), view: VIEWS.find((known) => known === view) ?? 'board' }
}

/** The part of the address behind the page for a view of a map, with its `#`. */
export function placeHash(id: string, view: View): string {
  return view === 'board' ? `#${encodeURIComponent(id)}` : `#${encodeURIComponent(id)}/${view}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray percent sign is part of the name then; no map will have it.
    return text
  }
}
