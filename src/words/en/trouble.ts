/** What is said over a map that cannot be changed or kept here. */
export const troubleWords = {
  downloadMap: 'Download the map',
  notSaved: {
    'storage-full': 'Not saved: storage is full. Export the map so that nothing is lost.',
    'storage-blocked': 'Not saved: this browser keeps nothing. Export the map so that nothing is lost.',
    other: 'Not saved. Export the map so that nothing is lost.',
  },
  copied: 'Another tab changed this map at the same moment. Your last change is kept as a dated copy.',
  found: 'A change was found that may be newer than this map. It is kept as a dated copy.',
  seeCopies: 'Dated copies',
  readOnly: {
    title: 'This map is open in another tab.',
    text: 'You can look around and export here, and see each change that is made there.',
    take: 'Change it here',
    taking: 'Asking the other tab…',
    taken: 'You can change this map here now.',
    /** Said where the other tab cannot let go of the map. */
    unsaved:
      'The other tab keeps the map, because it could not save the last change. Go there, download the map or make room, then try again.',
    missed: 'The other tab did not let go of the map. Nothing was changed. Try again, or close the other tab.',
  },
}
