import { bestEndingForgivesPoorLine, lengthsOfBestLines } from './craft.ts'
import type { Choice, Play, Scene } from './schema.ts'

/** One thing that would make a play harder to get right, and so better to learn from. Nothing is wrong without it. */
export type Hint =
  /** This scene offers no line that lands badly. */
  | { readonly kind: 'no-poor-line'; readonly scene: string }
  /** In every scene the best line has the most words, or stands first. */
  | { readonly kind: 'best-is-longest' | 'best-is-first' }
  | { readonly kind: 'nothing-hidden' }
  | { readonly kind: 'one-ending'; readonly ending: string }
  /** A poor line may stand, and the best ending still comes. */
  | { readonly kind: 'best-ending-forgives'; readonly ending: string }
  /** No line moves this meter, or all move it the same way. */
  | { readonly kind: 'meter-stands-still' | 'meter-only-rises' | 'meter-only-falls'; readonly meter: string }
  /** The customer feels better after every best line. */
  | { readonly kind: 'always-calms' }

/** What would make this customer harder, the plainest first. */
export function hintsFor(play: Play): readonly Hint[] {
  const asking = play.scenes.filter(({ choices }) => choices.length > 1)
  const [best, second] = play.endings
  const withoutPoor = play.scenes.find((scene) => scene.choices.length > 0 && judged(scene, 'poor').length === 0)
  const { scenes, longest } = lengthsOfBestLines([play])
  const isFirst = ({ choices: [first] }: Scene) => first?.judgement === 'best'
  return [
    ...(withoutPoor ? [{ kind: 'no-poor-line', scene: withoutPoor.name } as const] : []),
    ...(scenes > 1 && longest === scenes ? [{ kind: 'best-is-longest' } as const] : []),
    ...(asking.length > 1 && asking.every(isFirst) ? [{ kind: 'best-is-first' } as const] : []),
    ...(play.customer?.hidden ? [] : [{ kind: 'nothing-hidden' } as const]),
    ...(best && !second ? [{ kind: 'one-ending', ending: best.name } as const] : []),
    ...(best && second && bestEndingForgivesPoorLine(play)
      ? [{ kind: 'best-ending-forgives', ending: best.name } as const]
      : []),
    ...play.meters.flatMap(({ name }) => oneWayOnly(play, name)),
    ...(alwaysCalms(play) ? [{ kind: 'always-calms' } as const] : []),
  ]
}

function judged({ choices }: Scene, judgement: Choice['judgement']): readonly Choice[] {
  return choices.filter((choice) => choice.judgement === judgement)
}

function oneWayOnly(play: Play, meter: string): readonly Hint[] {
  const moves = play.scenes
    .flatMap(({ effects, choices }) => [...effects, ...choices.flatMap((choice) => choice.effects)])
    .filter((effect) => effect.meter === meter && effect.by !== 0)
  const rises = moves.some(({ by }) => by > 0)
  const falls = moves.some(({ by }) => by < 0)
  if (rises && falls) return []
  return [{ kind: rises ? 'meter-only-rises' : falls ? 'meter-only-falls' : 'meter-stands-still', meter }]
}

/** Every best line, and there are several, moves some meter the way that is good and none the other way, by a good deal. */
function alwaysCalms({ scenes, meters }: Play): boolean {
  const all = scenes.flatMap(({ choices }) => choices)
  const best = all.filter(({ judgement }) => judgement === 'best')
  const sum = (of: readonly Choice[], meter: string) =>
    of.flatMap(({ effects }) => effects).reduce((total, effect) => total + (effect.meter === meter ? effect.by : 0), 0)
  const isGood = new Map(
    meters.map(({ name }) => {
      const poor = all.filter(({ judgement }) => judgement === 'poor')
      return [name, Math.sign(sum(best, name) / Math.max(1, best.length) - sum(poor, name) / Math.max(1, poor.length))]
    }),
  )
  const gain = (choice: Choice) =>
    meters.reduce((total, { name }) => total + sum([choice], name) * (isGood.get(name) ?? 0), 0)
  return best.length > 1 && best.every((choice) => gain(choice) >= A_GOOD_DEAL)
}

/** Below this, in points of all meters together, a line helps but does not turn anybody round. */
const A_GOOD_DEAL = 10
