import { tagsOf } from './tags.ts'

/** What of a learner's own can become a map: a worksheet of moments, or levels given to moments that the lesson names. */
export type Carried =
  | { readonly kind: 'moments' }
  | { readonly kind: 'gaps'; readonly who: string; readonly titles: readonly string[] }

const LEVELS = /^[ \t]*[-*+][ \t]+(.+?)[ \t]*\(expected [^()]*\)[ \t]*$/gm

/** What the exercise of that id holds, looked up in a lesson's words; null where it is not there, or of another kind. */
export function carriedIn(body: string, id: string): Carried | null {
  const tags = tagsOf(body, 1)
  const at = tags.findIndex(({ attributes, closing }) => !closing && attributes.get('id') === id)
  const tag = tags[at]
  if (tag?.name === 'MomentsWorksheet') return { kind: 'moments' }
  if (tag?.name !== 'GapSlider') return null
  const end = tags.slice(at).find(({ name, closing }) => closing && name === 'GapSlider')
  const inside = body.slice(tag.to, end?.from)
  const titles = [...inside.matchAll(LEVELS)].map(([, title = '']) => title.replace(/<[^>]*>|[*_\\]/g, '').trim())
  return { kind: 'gaps', who: tag.attributes.get('who') ?? '', titles }
}
