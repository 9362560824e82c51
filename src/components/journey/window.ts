/** A run of columns or rows, `from` included and `to` not. */
export interface Run {
  readonly from: number
  readonly to: number
}

/**
 * The run to draw of `count` equal parts, for a view scrolled so far and this large, with a margin of some parts on
 * both sides; all of them where there are few.
 */
export function visibleRun(
  count: number,
  view: {
    readonly scrolled: number
    readonly size: number
    readonly part: number
    readonly margin: number
    readonly allUpTo: number
  },
): Run {
  if (count <= view.allUpTo) return { from: 0, to: count }
  const { margin } = view
  const first = Math.floor(view.scrolled / view.part) - margin
  const last = Math.ceil((view.scrolled + view.size) / view.part) + margin
  // Whole steps of the margin, so that a pixel of scrolling seldom changes anything.
  const from = Math.floor(Math.max(0, Math.min(first, count - 1)) / margin) * margin
  return { from, to: Math.min(count, Math.ceil(last / margin) * margin) }
}

/**
 * The indexes to draw, in order: the run, the first and the last, and the one that has the focus with its
 * neighbors, so that Tab comes to every one of them wherever the view was scrolled to. The selected one can take the
 * focus from anywhere.
 */
export function drawnIndexes(
  { from, to }: Run,
  count: number,
  focused: number | null,
  selected: number | null = null,
): readonly number[] {
  const drawn = new Set<number>()
  for (let index = from; index < to; index += 1) drawn.add(index)
  const near = focused === null ? [] : [focused - 1, focused, focused + 1]
  for (const index of [0, count - 1, selected ?? 0, ...near]) if (index >= 0 && index < count) drawn.add(index)
  return [...drawn].sort((one, other) => one - other)
}

/** How many indexes are left out before each drawn one, and how many behind the last. */
export function leftOut(
  drawn: readonly number[],
  count: number,
): { readonly before: readonly number[]; readonly behind: number } {
  const before = drawn.map((index, at) => index - (drawn[at - 1] ?? -1) - 1)
  return { before, behind: count - 1 - (drawn.at(-1) ?? -1) }
}
