import type { Kind } from './pages.ts'
import { bytesOf, type Fetched, type Weighed } from './weigh.ts'

/** The most a kind of page may weigh before fonts, in kB (1,000 bytes, gzipped). */
const MOST: Readonly<Partial<Record<Kind, number>>> = {
  'plain lesson': 15,
  lesson: 45,
  play: 50,
  write: 68,
  board: 145,
  table: 60,
  list: 60,
  insights: 80,
  plan: 77,
}
const FONTS = 75
const SCRIPT_OF_PLAIN_LESSON = 3
const BOARD_BEFORE_ITS_PICTURE = 55
const SCRIPT_OF_BOARD = 140

/** A sentence for every budget that is passed; none where all is well. */
export function overBudget(weighed: readonly Weighed[]): readonly string[] {
  return [...weighed.flatMap(problemsOf), ...modulesWithoutPlainLesson(weighed)]
}

/** The budget of a kind in kB, or null where it has none. */
export function budgetOf(kind: Kind): number | null {
  return MOST[kind] ?? null
}

function problemsOf({ page: { name, kind }, fetched }: Weighed): readonly string[] {
  const problems: string[] = []
  const limit = (what: string, most: number | null, which: (one: Fetched) => boolean) => {
    const bytes = bytesOf(fetched, which)
    if (most !== null && bytes > most * 1000)
      problems.push(`${name}: ${what} ${inKilobytes(bytes)} kB, at most ${most}`)
  }
  const beforeFonts = ({ sort }: Fetched) => sort !== 'font'
  limit('in all before fonts', budgetOf(kind), beforeFonts)
  limit('fonts', FONTS, ({ sort }) => sort === 'font')
  if (kind === 'plain lesson') {
    limit('script', SCRIPT_OF_PLAIN_LESSON, ({ sort }) => sort === 'js')
    if (fetched.some(({ holds }) => holds.svelte))
      problems.push(`${name}: fetches a framework, and has nothing to use it for`)
  }
  if (kind === 'board') {
    limit('script', SCRIPT_OF_BOARD, ({ sort }) => sort === 'js')
    limit('before its picture stands', BOARD_BEFORE_ITS_PICTURE, (one) => beforeFonts(one) && !one.afterPicture)
    if (!fetched.some(({ holds }) => holds.flow))
      problems.push(`${name}: Svelte Flow was not seen, so nothing was weighed`)
  } else if (fetched.some(({ holds }) => holds.flow)) {
    problems.push(`${name}: fetches Svelte Flow, which belongs to the board alone`)
  }
  return problems
}

/** Each module has a lesson that is read without any framework. */
function modulesWithoutPlainLesson(weighed: readonly Weighed[]): readonly string[] {
  const lessons = weighed.filter(({ page }) => page.kind === 'lesson' || page.kind === 'plain lesson')
  const moduleOf = ({ page }: Weighed) => page.name.split('/')[0] ?? ''
  return [...new Set(lessons.map(moduleOf))]
    .filter((module) => !lessons.some((one) => moduleOf(one) === module && one.page.kind === 'plain lesson'))
    .map((module) => `${module}: has no lesson without exercises`)
}

/** Bytes as kB with one decimal. */
export function inKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
