/** What is said over a map that cannot be changed or kept here. */
export const troubleWords = {
  downloadMap: 'Download the map',
  readOnly: {
    title: 'This map is open in another tab.',
    text: 'You can look around and export here. To change it, close the other tab.',
  },
}
