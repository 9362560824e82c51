import { lessonPlaceOf } from '~/training/lesson.ts'
import { minutesToRead } from '~/training/minutes.ts'
import type { Module } from '~/training/module.ts'
import type { Path } from '~/training/paths.ts'
import { PLANNED_MODULES } from '~/training/planned.ts'

/** One lesson as pages list it. */
export interface CourseLesson {
  readonly id: string
  /** The id of its file in the collection. */
  readonly file: string
  readonly module: string
  readonly title: string
  readonly outcome: string
  readonly minutes: number
  /** Its address inside the site. */
  readonly path: string
}

/** One written module with its lessons in order. */
export interface CourseModule extends Module {
  readonly slug: string
  readonly path: string
  readonly lessons: readonly CourseLesson[]
}

interface ModuleFile {
  readonly id: string
  readonly data: Module
}

interface LessonFile {
  readonly id: string
  readonly filePath?: string | undefined
  readonly body?: string | undefined
  readonly data: { readonly title: string; readonly outcome: string }
}

/** The written modules in teaching order. A module without a lesson is not written yet. */
export function courseOf(modules: readonly ModuleFile[], lessons: readonly LessonFile[]): readonly CourseModule[] {
  const placed = lessons
    .flatMap((file) => {
      const place = lessonPlaceOf(file.filePath ?? file.id)
      return place ? [{ ...place, file }] : []
    })
    .sort((one, other) => one.number - other.number)
  return modules
    .map(({ id: slug, data }) => ({
      ...data,
      slug,
      path: `learn/${slug}/`,
      lessons: placed
        .filter(({ module }) => module === slug)
        .map(({ lesson, file }) => ({
          id: lesson,
          file: file.id,
          module: slug,
          title: file.data.title,
          outcome: file.data.outcome,
          minutes: minutesToRead(file.body ?? ''),
          path: `learn/${slug}/${lesson}/`,
        })),
    }))
    .filter(({ lessons: written }) => written.length > 0)
    .sort((one, other) => one.number - other.number)
}

/** The planned modules nobody has written yet. */
export function unwritten(
  course: readonly CourseModule[],
): readonly { readonly slug: string; readonly title: string }[] {
  return PLANNED_MODULES.filter((planned) => !course.some((module) => module.slug === planned.slug))
}

/** One stop of a path that can be opened. */
export type PathStop<Play> =
  | { readonly kind: 'module'; readonly module: CourseModule }
  | { readonly kind: 'play'; readonly play: Play }

/** A path as it can be walked today: its written stops, else the written modules made for that role, and what is still to come. */
export function walkable<Play extends { readonly name: string }>(
  path: Path,
  course: readonly CourseModule[],
  plays: readonly Play[],
): {
  readonly stops: readonly PathStop<Play>[]
  readonly coming: readonly string[]
} {
  const stops = path.steps.flatMap((step): PathStop<Play>[] => {
    if ('module' in step) {
      const module = course.find(({ slug }) => slug === step.module)
      return module ? [{ kind: 'module', module }] : []
    }
    const play = plays.find(({ name }) => name === step.play)
    return play ? [{ kind: 'play', play }] : []
  })
  const forRole = course.filter(({ audience }) => audience.includes(path.id))
  const coming = unwritten(course).filter(({ slug }) =>
    path.steps.some((step) => 'module' in step && step.module === slug),
  )
  return {
    stops: stops.length > 0 ? stops : forRole.map((module) => ({ kind: 'module', module })),
    coming: coming.map(({ title }) => title),
  }
}
