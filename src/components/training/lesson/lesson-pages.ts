import type { CourseLesson, CourseModule } from './course.ts'

/** What a lesson's file may hold that answers input. A lesson with none of these is words alone and loads no framework. */
const EXERCISES = [
  'ChecklistBuilder',
  'GapSlider',
  'IfThen',
  'MomentsWorksheet',
  'PerspectiveSwitch',
  'Quiz',
  'Reflection',
  'SayItAloud',
  'SortCards',
] as const

const TAG = new RegExp(`<(?:${EXERCISES.join('|')})\\b`)

/** Whether a lesson has anything to answer. */
export function hasExercises(body: string): boolean {
  return TAG.test(body)
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
