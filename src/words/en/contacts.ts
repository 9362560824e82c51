import { apart } from '~/foundation/apart.ts'

/** What is said where a file holds what customers can be reached by. */
export const contactWords = {
  phones: (number: number): string => (number === 1 ? '1 phone number' : `${number} phone numbers`),
  emails: (number: number): string => (number === 1 ? '1 e-mail address' : `${number} e-mail addresses`),
  names: (number: number): string => (number === 1 ? '1 customer’s name' : `${number} customers’ names`),
  has: (what: readonly string[], such: string): string => `The file has ${listed(what)} in it: ${such}.`,
  linkHas: (what: readonly string[], such: string): string => `The link has ${listed(what)} in it: ${such}.`,
  andMore: (number: number): string => `and ${number} more`,
  without: 'Export without them',
  exportedWithout: (file: string): string =>
    `Exported as “${apart(file)}”, with “[left out]” in their place. Your map is as it was. The first file still has them.`,
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
