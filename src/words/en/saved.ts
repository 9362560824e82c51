/** How long ago a map was saved. */
export const savedWords = {
  justNow: 'just now',
  ago: (time: string): string => `${time} ago`,
}
