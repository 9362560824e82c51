import { type Graph, graphOfPlay } from './graph.ts'
import { endingsReached } from './reach.ts'
import type { Choice, Play } from './schema.ts'

/** Whether the best ending can be reached although one poor line was left standing. It should not. */
export function bestEndingForgivesPoorLine(play: Play): boolean {
  const graph = graphOfPlay(play)
  const poor = { name: POOR, start: 0 }
  const counted: Graph = {
    meters: [...graph.meters, poor],
    scenes: graph.scenes.map((scene, place) => ({
      ...scene,
      ways: scene.ways.map((way, choice) => {
        const isPoor = play.scenes[place]?.choices[choice]?.judgement === 'poor'
        return isPoor ? { ...way, effects: [...way.effects, { meter: POOR, by: 100 }] } : way
      }),
    })),
    endings: [
      [...(graph.endings[0] ?? []), { meter: POOR, is: 'at-least', value: 100 }],
      ...graph.endings.slice(1),
      [],
    ],
  }
  return endingsReached(counted)?.has(0) ?? false
}

/** No meter of a script can have this name, as names hold no line break. */
const POOR = '\npoor'

/** In how many scenes the best line is the longest, or the shortest, of all those with choices. */
export function lengthsOfBestLines(plays: readonly Play[]): {
  readonly scenes: number
  readonly longest: number
  readonly shortest: number
} {
  const scenes = plays.flatMap((play) => play.scenes).filter(({ choices }) => choices.length > 1)
  const bestIs = (pick: (...lengths: number[]) => number) => (choices: readonly Choice[]) => {
    const length = pick(...choices.map(({ text }) => text.length))
    return choices.some(({ judgement, text }) => judgement === 'best' && text.length === length)
  }
  const count = (is: (choices: readonly Choice[]) => boolean) => scenes.filter(({ choices }) => is(choices)).length
  return { scenes: scenes.length, longest: count(bestIs(Math.max)), shortest: count(bestIs(Math.min)) }
}

/** Which way a meter goes when a customer calms down: 1 for up, -1 for down. */
export type Calming = Readonly<Record<string, 1 | -1>>

/** In how many scenes every best line leaves the customer no calmer than before, told by the meters that `calming` names. */
export function bestLinesThatDoNotCalm({ scenes }: Play, calming: Calming): number {
  const calms = ({ effects }: Choice) =>
    effects.reduce((sum, { meter, by }) => sum + (Object.hasOwn(calming, meter) ? (calming[meter] ?? 0) : 0) * by, 0) >
    0
  const best = scenes.map(({ choices }) => choices.filter(({ judgement }) => judgement === 'best'))
  return best.filter((lines) => lines.length > 0 && !lines.some(calms)).length
}
