const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

/** The words of the page that shows a map which came with a link. */
export const openWords = {
  title: 'Open a map from a link',
  description: 'A journey map that came with a link. Look at it first, then save it or leave it.',
  page: (map: string): string => `Open: ${map}`,
  from: 'A map from a link',
  looking: 'Opening the map…',
  stageCount: (number: number): string => count(number, 'stage', 'stages'),
  personaCount: (number: number): string => count(number, 'persona', 'personas'),
  notKept: 'Nothing is kept yet. Save the map to have it among your maps.',
  save: 'Save to my maps',
  mine: 'My maps',
  emptyTitle: 'No map in this link',
  emptyText:
    'A link with a map in it ends in “#m=” and many letters. This one does not. Ask for the whole link. Or ask for the file, and import it on the page of your maps.',
  cut: 'Some chat and mail programs cut long links. Ask for the link again, or for the file.',
}
