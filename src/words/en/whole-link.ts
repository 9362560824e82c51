/** What is said where a link with the whole map in it is copied. */
export const wholeLinkWords = {
  copy: 'Copy a link with the map in it',
  copied: 'Link copied. The whole map is in it: whoever has the link can open the map.',
  copiedWithout: 'Link copied, with “[left out]” in their place. Your map is as it was. The first link still has them.',
  long: (letters: number): string =>
    `It is ${letters.toLocaleString('en')} characters long. Some chat and mail programs cut links this long. The file is safer.`,
  tooLong: (letters: number): string =>
    `The link would be ${letters.toLocaleString('en')} characters long, and 100,000 is the most. Send the file instead.`,
  tooOld: 'This browser cannot put a map in a link. Send the file instead.',
  notCopied: 'The browser did not let us copy the link.',
  fromTheBar: 'Open it, then copy it from the address bar.',
  without: 'Copy a link without them',
  open: 'Open the link',
  file: 'Export the file',
}
