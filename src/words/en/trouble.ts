/** What is said over a map that cannot be changed or kept here. */
export const troubleWords = {
  downloadMap: 'Download the map',
  notSaved: {
    'storage-full': 'Not saved: storage is full. Export the map so that nothing is lost.',
    'storage-blocked': 'Not saved: this browser keeps nothing. Export the map so that nothing is lost.',
    other: 'Not saved. Export the map so that nothing is lost.',
  },
  readOnly: {
    title: 'This map is open in another tab.',
    text: 'You can look around and export here. To change it, close the other tab.',
  },
}
