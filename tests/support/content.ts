import { readdirSync, readFileSync } from 'node:fs'

/** Components that need a script to be answered; the others are text. */
const EXERCISE =
  /<(Quiz|GapSlider|PerspectiveSwitch|SayItAloud|ChecklistBuilder|SortCards|MomentsWorksheet|Reflection|IfThen)\b/

export interface Lesson {
  readonly module: string
  readonly address: string
  readonly title: string
  /** The ids of its exercises, in order. */
  readonly exercises: readonly string[]
}

/** Every lesson there is, as the content folder has it, in order. */
export const LESSONS: readonly Lesson[] = folders('content/en/modules').flatMap((module) =>
  readdirSync(`content/en/modules/${module}`)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => {
      const text = readFileSync(`content/en/modules/${module}/${name}`, 'utf8')
      return {
        module,
        address: `learn/${module}/${name.replace(/^\d+-|\.mdx$/g, '')}/`,
        title: unquoted(text.match(/^title:\s*(.+)$/m)?.[1] ?? ''),
        exercises: [...text.matchAll(new RegExp(`${EXERCISE.source}[^>]*?\\bid="([^"]+)"`, 'g'))].map(
          (found) => found[2] ?? '',
        ),
      }
    }),
)

export const MODULES: readonly string[] = [...new Set(LESSONS.map(({ module }) => module))]

/** The names of all role-plays. */
export const PLAYS: readonly string[] = readdirSync('content/en/plays')
  .filter((name) => name.endsWith('.play.md'))
  .map((name) => name.replace('.play.md', ''))

/** The names of all sheets of paper. */
export const SHEETS: readonly string[] = readdirSync('content/en/checklists').map((name) => name.replace('.yaml', ''))

/** A lesson that is text alone. */
export const PLAIN_LESSON: Lesson = one(LESSONS.filter(({ exercises }) => exercises.length === 0))

/** The lesson with the most exercises. */
export const FULL_LESSON: Lesson = one([...LESSONS].sort((a, b) => b.exercises.length - a.exercises.length))

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

function one<Value>([first]: readonly Value[]): Value {
  if (first === undefined) throw new Error('The content has none of these')
  return first
}

function unquoted(text: string): string {
  return text.replace(/^(['"])(.*)\1$/, '$2')
}
