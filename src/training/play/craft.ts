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
