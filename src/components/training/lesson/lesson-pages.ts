import { INTERACTIVE } from '~/training/prose/components.ts'
import { tagsOf } from '~/training/prose/tags.ts'
import type { CourseLesson, CourseModule } from './course.ts'

/** Whether a lesson has anything to answer. One that has not is words alone and loads no framework. */
export function hasExercises(body: string): boolean {
  return tagsOf(body, 1).some(({ name }) => INTERACTIVE.has(name))
}

/** The pages of the lessons with exercises, or of those without. */
export function lessonPages<File extends { readonly id: string; readonly body?: string | undefined }>(
  course: readonly CourseModule[],
  files: readonly File[],
  which: 'reading' | 'exercises',
) {
  return course.flatMap((module) =>
    module.lessons.flatMap((lesson, at) => {
      const file = files.find(({ id }) => id === lesson.file)
      if (!file || hasExercises(file.body ?? '') !== (which === 'exercises')) return []
      return [
        {
          params: { module: module.slug, lesson: lesson.id },
          props: { module, lesson, at, file },
        },
      ]
    }),
  )
}

/** What follows a lesson: the next one, or the module's own page after the last. */
export function nextOf(module: CourseModule, at: number): CourseLesson | null {
  return module.lessons[at + 1] ?? null
}
