import { lessonPlaceOf } from '~/training/lesson.ts'

/** A lesson that a card or plan leads back to. */
export interface Source {
  readonly title: string
  readonly href: string
}

/** A card as the review page shows it. */
export interface ReviewCard {
  readonly id: string
  readonly lesson: string
  readonly front: string
  readonly back: string
  readonly source: Source
}

/** An if-then plan that asks later, with the words it begins with. */
export interface ReviewPlan {
  readonly id: string
  /** The id of the lesson it ends. */
  readonly lesson: string
  readonly when: string
  readonly act: string
  readonly source: Source
}

interface LessonFile {
  readonly id: string
  readonly filePath?: string | undefined
  readonly body?: string | undefined
  readonly data: { readonly title: string }
}

/** The lessons by their ids, as places to read again; `hrefOf` makes the address. */
export function sourcesOf(
  lessons: readonly LessonFile[],
  hrefOf: (path: string) => string,
): ReadonlyMap<string, Source> {
  return new Map(
    lessons.flatMap((file) => {
      const place = lessonPlaceOf(file.filePath ?? file.id)
      if (!place) return []
      return [[place.lesson, { title: file.data.title, href: hrefOf(`learn/${place.module}/${place.lesson}/`) }]]
    }),
  )
}

/** The plans that lessons end with. */
export function plansOf(lessons: readonly LessonFile[], hrefOf: (path: string) => string): readonly ReviewPlan[] {
  return lessons.flatMap((file) => {
    const place = lessonPlaceOf(file.filePath ?? file.id)
    if (!place) return []
    return [...(file.body ?? '').matchAll(/<IfThen\b[^>]*>/g)].flatMap(([tag]) => {
      const [id, when, act] = ['id', 'when', 'then'].map((name) => tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1])
      if (id === undefined || when === undefined || act === undefined) return []
      const source = { title: file.data.title, href: `${hrefOf(`learn/${place.module}/${place.lesson}/`)}#${id}` }
      return [{ id, lesson: place.lesson, when, act, source }]
    })
  })
}
