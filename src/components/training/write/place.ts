const COPY = 'copy='

/** The address of a play of one's own on the page. */
export function hashOf(name: string): string {
  return `#${encodeURIComponent(name)}`
}

/** The own play an address names; null where it names none. */
export function nameIn(hash: string): string | null {
  const said = decoded(hash)
  return said === '' || said.startsWith(COPY) ? null : said
}

/** The play of the site that an address wants to copy; null where it wants none. */
export function copyIn(hash: string): string | null {
  const said = decoded(hash)
  return said.startsWith(COPY) ? said.slice(COPY.length) : null
}

function decoded(hash: string): string {
  const said = hash.replace(/^#/, '')
  try {
    return decodeURIComponent(said)
  } catch {
    return said
  }
}
