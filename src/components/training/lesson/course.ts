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

/** One thing to do on a path: a lesson, or a role-play to take to an ending. */
export interface PathStep {
  readonly kind: 'lesson' | 'play'
  readonly id: string
  readonly title: string
  readonly minutes: number
  /** Its address inside the site. */
  readonly path: string
  /** The title of a lesson's module; null for a role-play. */
  readonly module: string | null
}

interface PlayFile {
  readonly name: string
  readonly title: string
  readonly minutes: number
}

/** A path as it can be walked: `core` is what to take first, `rest` everything else; each step once. What is not written is left out. */
export function walkable(
  path: Path,
  course: readonly CourseModule[],
  plays: readonly PlayFile[],
): { readonly core: readonly PathStep[]; readonly rest: readonly PathStep[] } {
  const lessonStep = (module: CourseModule, { id, title, minutes, path: address }: CourseLesson): PathStep => ({
    ...{ kind: 'lesson', id, title, minutes, path: address, module: module.title },
  })
  const stepsOf = (step: Path['steps'][number]): readonly PathStep[] => {
    if ('play' in step) {
      const play = plays.find(({ name }) => name === step.play)
      if (!play) return []
      const { name, title, minutes } = play
      return [{ kind: 'play', id: name, title, minutes, path: `practice/${name}/`, module: null }]
    }
    const wanted = (module: CourseModule, lesson: CourseLesson) =>
      'module' in step ? module.slug === step.module : lesson.id === step.lesson
    return course.flatMap((module) =>
      module.lessons.filter((lesson) => wanted(module, lesson)).map((lesson) => lessonStep(module, lesson)),
    )
  }
  const core = once((path.core ?? []).flatMap(stepsOf))
  const rest = once([...core, ...path.steps.flatMap(stepsOf)]).slice(core.length)
  if (core.length + rest.length > 0) return { core, rest }
  const forRole = course.filter(({ audience }) => audience.includes(path.id))
  return {
    core,
    rest: forRole.flatMap((module) => module.lessons.map((lesson) => lessonStep(module, lesson))),
  }
}

function once(steps: readonly PathStep[]): readonly PathStep[] {
  const keys = steps.map(keyOf)
  return steps.filter((step, at) => keys.indexOf(keyOf(step)) === at)
}

/** What a step is called in data: `lesson:the-bill`, `play:mud`. */
export function keyOf({ kind, id }: Pick<PathStep, 'kind' | 'id'>): string {
  return `${kind}:${id}`
}
