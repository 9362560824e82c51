import type { Journey } from '../schema.ts'
import { drawPicture, type Picture } from './picture.ts'

/** A thumbnail of a map. A page that shows nothing else need not know where numbers go. */
export function renderCompact(journey: Journey, picture: Omit<Picture, 'compact'>): string {
  return drawPicture(journey, { ...picture, compact: true }, null)
}
