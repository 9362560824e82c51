/** The papers a map can be printed on, with how many columns of its board fit on one page. */
export const PAPERS = [
  { id: 'letter', most: 8, width: 255 },
  { id: 'a4', most: 8, width: 273 },
  { id: 'tabloid', most: 14, width: 407 },
  { id: 'a3', most: 14, width: 396 },
] as const
export type Paper = (typeof PAPERS)[number]
export type PaperId = Paper['id']

/** The sheets of a map. */
export const SHEETS = ['board', 'gaps', 'plan'] as const
export type Sheet = (typeof SHEETS)[number]

/** Which sheets an address asks for: the one behind its map, else all. */
export function sheetsOf(hash: string): readonly Sheet[] {
  const asked = hash.split('/')[1]
  const found = SHEETS.filter((sheet) => sheet === asked)
  return found.length > 0 ? found : SHEETS
}

const LETTER_REGIONS = ['US', 'CA', 'MX', 'CL', 'CO', 'PH']

/** The paper that is usual where a language is spoken. */
export function usualPaper(language: string): PaperId {
  const region = language.split('-').at(-1) ?? ''
  return language.startsWith('en') && !language.includes('-')
    ? 'letter'
    : LETTER_REGIONS.includes(region)
      ? 'letter'
      : 'a4'
}
