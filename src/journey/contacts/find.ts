/** A way to reach somebody that stands in a text. */
export interface Contact {
  readonly sort: 'phone' | 'email'
  readonly text: string
  /** Where in the text it begins. */
  readonly from: number
}

const EMAIL =
  /[\p{L}\p{M}\p{N}_.%+'’-]{1,64}@(?:[\p{L}\p{M}\p{N}-]{1,63}\.){1,4}[\p{L}\p{M}]{2,24}(?![\p{L}\p{N}_@-])/gu
/** What may be a phone number: figures in groups, with no more than three signs between them. */
const FIGURES = /(?:\+|\(?\d)(?:[ ()./\u00a0\u2010-\u2013-]{0,3}\d){6,17}/gu
/** What stands before figures that are no phone number: a letter, a sum, a part of something longer. */
const JOINED_BEFORE =
  /(?:[\p{L}\p{N}_$€£#=/-]|\d[:.,]|\b(?:model|serial|part|order|invoice|ticket|job|permit|licen[cs]e|account|claim|s\/n|id)\b(?: (?:no|nr|number|id)\b)?\W{0,3})$/iu
const JOINED_BEHIND =
  /^(?:[\p{L}\p{N}_%°"]|[-/:]\p{L}|[-/:.,]\d|\s?(?:€|\$|btu|kw|psi|dollars?|euros?|pesos?|usd|mxn)(?![\p{L}\p{N}]))/iu
/** What figures are counted in; nobody counts in the groups of a phone number. */
const SPANS_BEHIND = /^\s?(?:hours?|days?|weeks?)\b/iu
/** What says that figures in no groups, or in those of another country, are a phone number. */
const CALLED =
  /\b(?:phone|call|cell|mobile|text|tel|tel[eé]fono|celular|fax|whatsapp|reach|ring|dial)\b[^\d\n]{0,20}$/iu
/** How many figures stand between the signs, as some countries write behind the area, or without one. */
const GROUPED = /^(?:[6-8]|3-[34]|4-[34]|5-4|3-2-2)$/
const GROUPED_WHOLE = /^(?:2-[45]-4|4-4|3-3-3|2-3-2-2|3-2-2-2|2-2-2-2|2-2-2-2-2)$/

/** The phone numbers and e-mail addresses of a text, in their order. */
export function findContacts(text: string): readonly Contact[] {
  const emails = [...text.matchAll(EMAIL)].map(
    ({ 0: found, index }): Contact => ({ sort: 'email', text: found, from: index }),
  )
  const plain = withPlainFigures(text)
  const phones = [...plain.matchAll(FIGURES)].flatMap(({ 0: { length }, 0: found, index }): Contact[] => {
    const before = plain.slice(Math.max(0, index - 40), index)
    const behind = plain.slice(index + length, index + length + 12)
    if (!isPhone(found, before, behind)) return []
    return [{ sort: 'phone', text: text.slice(index, index + length), from: index }]
  })
  const inEmail = ({ from }: Contact) =>
    emails.some((email) => from >= email.from && from < email.from + email.text.length)
  return [...emails, ...phones.filter((phone) => !inEmail(phone))].sort((a, b) => a.from - b.from)
}

/** The same text, letter for letter, with the figures of other scripts as ours. Each script has its ten in a row, from nought. */
function withPlainFigures(text: string): string {
  return text.replaceAll('＋', '+').replace(/(?![0-9])\p{Nd}/gu, (figure) => {
    if (figure.length > 1) return figure
    let behind = 0
    while (/\p{Nd}/u.test(String.fromCharCode(figure.charCodeAt(0) - behind - 1))) behind += 1
    return String(behind % 10)
  })
}

function isPhone(found: string, before: string, behind: string): boolean {
  if (JOINED_BEFORE.test(before) || JOINED_BEHIND.test(behind)) return false
  const groups = found.match(/\d+/g) ?? []
  const figures = groups.join('')
  if (found.startsWith('+')) return figures.length >= 8 && figures.length <= 15
  const lengths = groups.map(({ length }) => length).join('-')
  if (/^(?:1-)?3-3-4$/.test(lengths) && isAmerican(figures)) return true
  if (SPANS_BEHIND.test(behind) || isSpanOfYears(groups)) return false
  if (lengths === '3-4') return /^\d{3}[-.]\d{4}$/.test(found) && /^[2-9]/.test(figures)
  if (isBehindArea(found, groups)) return true
  if (CALLED.test(before) && (GROUPED_WHOLE.test(lengths) || /^(?:1?\d{10}|0\d{8,12})$/.test(found))) return true
  // Elsewhere numbers begin with a zero, and stand in two groups or more; days do too.
  if (/(?:^|-)2-2-4/.test(lengths)) return false
  return (
    /^0{1,2}[1-9]/.test(figures) &&
    groups.length > 1 &&
    figures.length >= 9 &&
    figures.length <= 14 &&
    /^[2-5]/.test(lengths)
  )
}

/** Ten figures of which the area and the exchange begin with 2 to 9, a leading 1 left out. */
function isAmerican(figures: string): boolean {
  return /^1?[2-9]\d{2}[2-9]\d{6}$/.test(figures)
}

/** An area in brackets, and then what stands behind one, ten figures or eleven in all: (55) 1234-5678. */
function isBehindArea(found: string, [area = '', ...rest]: readonly string[]): boolean {
  const length = area.length + rest.join('').length
  const grouped = GROUPED.test(rest.map((group) => group.length).join('-'))
  return /^\(\d{2,4}\)/.test(found) && !isYear(area) && grouped && (length === 10 || length === 11)
}

function isSpanOfYears(groups: readonly string[]): boolean {
  return groups.length > 1 && groups.slice(-2).every(isYear)
}

function isYear(group: string): boolean {
  return /^(?:19|20)\d\d$/.test(group)
}
