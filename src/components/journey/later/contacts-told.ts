import { type Contacts, contactsIn } from '~/journey/contacts/leave-out.ts'
import { contactWords as words } from '~/words/en/contacts.ts'

/** How many of them are said by themselves. */
const SUCH = 3

/** The sentence about what is in something: how many of each sort, and some of them. */
type Has = (what: readonly string[], such: string) => string

/** What of customers a map's file holds, in the sentence that `has` makes of it; null where there is nothing. */
export function contactsTold(file: string, has: Has): string | null {
  return contactsSaid(contactsIn(file), has)
}

/** What of customers was found, in the sentence that `has` makes of it; null where nothing was. */
export function contactsSaid({ phones, emails, names }: Contacts, has: Has): string | null {
  const all = [...phones, ...emails, ...names]
  if (all.length === 0) return null
  const counts = [
    ...(phones.length > 0 ? [words.phones(phones.length)] : []),
    ...(emails.length > 0 ? [words.emails(emails.length)] : []),
    ...(names.length > 0 ? [words.names(names.length)] : []),
  ]
  const such = all.slice(0, SUCH).map((one) => `“${one}”`)
  if (all.length > SUCH) such.push(words.andMore(all.length - SUCH))
  return has(counts, such.join(', '))
}
