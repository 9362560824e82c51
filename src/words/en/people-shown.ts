/** What several people who are shown together are called. */
export const peopleShownWords = {
  everyone: 'Everyone',
  more: (name: string, others: number): string => `${name} and ${others} more`,
}
