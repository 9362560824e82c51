/** A way to reach somebody that stands in a text. */
export interface Contact {
  readonly sort: 'phone' | 'email'
  readonly text: string
  /** Where in the text it begins. */
  readonly from: number
}

const EMAIL =
  /[\p{L}\p{M}\p{N}_.%+'’-]{1,64}@(?:[\p{L}\p{M}\p{N}-]{1,63}\.){1,4}[\p{L}\p{M}]{2,24}(?![\p{L}\p{N}_@-])/gu
/** What may be a phone number: figures in groups, with no more than two signs between them. */
const FIGURES = /(?:\+|\(?\d)(?:[ ()./\u00a0\u2010-\u2013-]{0,2}\d){6,17}/gu
/** What stands before figures that are no phone number: a letter, a sum, a part of something longer. */
const JOINED_BEFORE =
  /(?:[\p{L}\p{N}_$€£#=/:.,-]|\b(?:model|serial|part|no|nr|number|order|invoice|ticket|job|s\/n|id)\b\W{0,3})$/iu
const JOINED_BEHIND =
  /^(?:[\p{L}\p{N}_%°"]|[-/:]\p{L}|[-/:.,]\d|\s?(?:€|\$|btu|kw|psi|hours?|days?|weeks?|dollars?)\b)/iu
/** What says that figures without groups are a phone number. */
const CALLED = /\b(?:phone|call|cell|mobile|text|tel|fax|whatsapp|reach|ring|dial)\b[^\d\n]{0,20}$/iu

/** The phone numbers and e-mail addresses of a text, in their order. */
export function findContacts(text: string): readonly Contact[] {
  const emails = [...text.matchAll(EMAIL)].map(
    ({ 0: found, index }): Contact => ({ sort: 'email', text: found, from: index }),
  )
  const phones = [...text.matchAll(FIGURES)].flatMap(({ 0: found, index }): Contact[] => {
    const before = text.slice(Math.max(0, index - 40), index)
    const behind = text.slice(index + found.length, index + found.length + 12)
    return isPhone(found, before, behind) ? [{ sort: 'phone', text: found, from: index }] : []
  })
  const inEmail = ({ from }: Contact) =>
    emails.some((email) => from >= email.from && from < email.from + email.text.length)
  return [...emails, ...phones.filter((phone) => !inEmail(phone))].sort((a, b) => a.from - b.from)
}

function isPhone(found: string, before: string, behind: string): boolean {
  if (JOINED_BEFORE.test(before) || JOINED_BEHIND.test(behind)) return false
  const groups = found.match(/\d+/g) ?? []
  const figures = groups.join('')
  if (found.startsWith('+')) return figures.length >= 8 && figures.length <= 15
  const lengths = groups.map(({ length }) => length).join('-')
  if (/^(?:1-)?3-3-4$/.test(lengths)) return isAmerican(figures)
  if (lengths === '3-4') return /^\d{3}[-.]\d{4}$/.test(found) && /^[2-9]/.test(figures)
  if (/^1?\d{10}$/.test(found)) return CALLED.test(before) && isAmerican(figures)
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
