import { type Tag, tagsOf } from './tags.ts'

/** What of a learner's own can become a map: a worksheet of moments, or levels given to moments that the lesson names. */
export type Carried =
  | { readonly kind: 'moments' }
  | { readonly kind: 'gaps'; readonly who: string; readonly titles: readonly string[] }

/** One moment and its levels, which may run over several lines; the next item or a reason ends it. */
const LEVELS = /^[ \t]*[-*+][ \t]+((?:[^\n]|\n(?![ \t]*(?:[-*+][ \t]|>|\n)))+?)\s*\(expected [^()]*\)[ \t]*$/gm

/** The ids of all exercises in a lesson's words that can become a map. */
export function carriedIds(body: string): readonly string[] {
  return tagsOf(body, 1).flatMap((tag) => (isCarried(tag) ? (tag.attributes.get('id') ?? []) : []))
}

/** What the exercise of that id holds, looked up in a lesson's words; null where it is not there, or of another kind. */
export function carriedIn(body: string, id: string): Carried | null {
  const tags = tagsOf(body, 1)
  const at = tags.findIndex((tag) => isCarried(tag) && tag.attributes.get('id') === id)
  const tag = tags[at]
  if (!tag) return null
  if (tag.name === 'MomentsWorksheet') return { kind: 'moments' }
  const end = tags.slice(at).find(({ name, closing }) => closing && name === 'GapSlider')
  const inside = body.slice(tag.to, end?.from)
  const titles = [...inside.matchAll(LEVELS)].map(([, title = '']) =>
    title
      .replace(/<[^>]*>|[*_\\]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  return { kind: 'gaps', who: tag.attributes.get('who') ?? '', titles }
}

function isCarried({ name, closing }: Tag): boolean {
  return !closing && (name === 'MomentsWorksheet' || name === 'GapSlider')
}
