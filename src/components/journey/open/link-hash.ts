const MARK = '#m='

/** The part of an address behind the page, with its `#`, for the data of a map. */
export function linkHash(data: string): string {
  return MARK + data
}

/** The data in the part of an address behind `#`; null where there is none. */
export function dataIn(hash: string): string | null {
  return hash.startsWith(MARK) && hash.length > MARK.length ? hash.slice(MARK.length) : null
}
