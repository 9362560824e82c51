import { type Graph, THE_END } from './graph.ts'
import { changed } from './meters.ts'
import { endingAt, fits } from './rules.ts'
import type { Effect } from './schema.ts'

/** Places of the scenes that some talk comes through. */
export function scenesReached(graph: Graph): ReadonlySet<number> {
  return closure(graph.scenes.length > 0 ? [0] : [], (place) => graph.scenes[place]?.ways.map((way) => way.to) ?? [])
}

/** Places of the scenes from which some talk comes to its end. */
export function scenesThatEnd(graph: Graph): ReadonlySet<number> {
  const into = new Map<number, number[]>()
  for (const [place, { ways }] of graph.scenes.entries()) {
    for (const { to } of ways) {
      const others = into.get(to)
      if (others) others.push(place)
      else into.set(to, [place])
    }
  }
  return closure(into.get(THE_END) ?? [], (place) => into.get(place) ?? [])
}

/** Places of the scenes that lead back to this one. */
export function scenesAround(graph: Graph, scene: number): ReadonlySet<number> {
  const from = (place: number) => graph.scenes[place]?.ways.map((way) => way.to) ?? []
  return closure(from(scene), from)
}

function closure(first: readonly number[], from: (place: number) => readonly number[]): ReadonlySet<number> {
  const found = new Set(first.filter((place) => place !== THE_END))
  for (const place of found) for (const next of from(place)) if (next !== THE_END) found.add(next)
  return found
}

/** Places of the endings that some talk comes to, tried over every way through; null when there are too many ways to try. */
export function endingsReached(graph: Graph, most = 100_000): ReadonlySet<number> | null {
  const counted = [...new Set(graph.endings.flat().map((rule) => rule.meter))]
  const after = (values: readonly number[], effects: readonly Effect[]) =>
    effects.length === 0 ? values : values.map((value, place) => through(value, counted[place], effects))
  const start = counted.map((name) => graph.meters.find((meter) => meter.name === name)?.start ?? 0)
  const seen = new Set<string>()
  const waiting: { readonly scene: number; readonly values: readonly number[] }[] = []
  const reached = new Set<number>()
  const visit = (scene: number, values: readonly number[]) => {
    if (scene === THE_END) {
      const ending = endingAt(graph.endings, (meter) => values[counted.indexOf(meter)] ?? 0)
      if (ending >= 0) reached.add(ending)
      return
    }
    const key = `${scene}:${values.join()}`
    if (seen.has(key)) return
    seen.add(key)
    waiting.push({ scene, values })
  }
  if (graph.scenes.length > 0) visit(0, start)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.size === graph.endings.length) break
    if (seen.size > most) return null
    const scene = graph.scenes[next.scene]
    const entered = after(next.values, scene?.effects ?? [])
    for (const way of scene?.ways ?? []) visit(way.to, after(entered, way.effects))
  }
  return reached
}

function through(value: number, meter: string | undefined, effects: readonly Effect[]): number {
  return effects.reduce((now, effect) => (effect.meter === meter ? changed(now, effect.by) : now), value)
}

/** Places of the endings that no talk can come to, by the widest range each meter can have at the end of any talk. */
export function endingsOutOfRange(graph: Graph): ReadonlySet<number> {
  const ranges = rangesAtTheEnd(graph)
  const never = graph.endings.flatMap((rules, place) => {
    const possible = rules.every((rule) => {
      const range = ranges.get(rule.meter) ?? WHOLE
      return fits(rule, rule.is === 'at-least' ? range.high : range.low)
    })
    return possible ? [] : [place]
  })
  return new Set(never)
}

interface Range {
  readonly low: number
  readonly high: number
}

const WHOLE: Range = { low: 0, high: 100 }

function rangesAtTheEnd(graph: Graph): ReadonlyMap<string, Range> {
  return new Map(graph.meters.map(({ name, start }) => [name, rangeAtTheEnd(graph, name, start)]))
}

function rangeAtTheEnd(graph: Graph, meter: string, start: number): Range {
  const ranges = new Map<number, Range>([[0, { low: start, high: start }]])
  const waiting = [0]
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const scene = graph.scenes[place]
    const here = ranges.get(place)
    if (scene === undefined || here === undefined) continue
    for (const way of scene.ways) {
      const effects = [...scene.effects, ...way.effects]
      const low = through(here.low, meter, effects)
      const high = through(here.high, meter, effects)
      const known = ranges.get(way.to)
      if (known && known.low <= low && known.high >= high) continue
      ranges.set(way.to, { low: Math.min(low, known?.low ?? low), high: Math.max(high, known?.high ?? high) })
      if (way.to !== THE_END) waiting.push(way.to)
    }
  }
  return ranges.get(THE_END) ?? WHOLE
}
