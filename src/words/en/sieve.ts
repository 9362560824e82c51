/** What stands on a map before anything is filtered or looked for. */
export const sieveWords = { filter: 'Filter', on: (number: number): string => `Filter, ${number} on`, find: 'Find' }
