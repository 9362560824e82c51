import { asBlocks } from './listed.ts'
import { htmlOf, isElement, nodesOf } from './markup.ts'
import { type Place, stopBuild } from './place.ts'

export interface View {
  readonly who: string
  readonly html: string
}

/** Reads the views of one moment, which `<View who="…">` leaves as sections, two to four of them. */
export function readViews(html: string | undefined, place: Place): readonly View[] {
  const views = nodesOf(html ?? '').map((node) => {
    const who = isElement(node) ? node.attributes['data-view'] : undefined
    if (!isElement(node) || who === undefined) {
      return stopBuild(place, 'there are words outside the views.', 'Put them above it, or into a <View who="…">.')
    }
    if (who === '') stopBuild(place, 'a view names nobody.', 'Write for example <View who="Denise, homeowner">.')
    return { who, html: asBlocks(htmlOf(node.children)) }
  })
  if (views.length < 2 || views.length > 4) {
    stopBuild(place, `there are ${views.length} views.`, 'Write two to four of them.')
  }
  return views
}
