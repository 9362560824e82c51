/** The address of a play of one's own, from the page's own address. */
export function hashOf(name: string): string {
  return `#${encodeURIComponent(name)}`
}

/** The own play an address names; null where it names none. */
export function nameIn({ hash }: Pick<Location, 'hash'>): string | null {
  const said = hash.replace(/^#/, '')
  try {
    return decodeURIComponent(said) || null
  } catch {
    return said
  }
}

/** The play of the site that an address wants to copy; null where it wants none. */
export function copyIn({ search }: Pick<Location, 'search'>): string | null {
  return new URLSearchParams(search).get('copy')
}
