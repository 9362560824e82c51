import type { Problem } from '../problem.ts'
import { type Graph, graphOfScript, THE_END } from './graph.ts'
import { listed, nearestOf, quoted } from './names.ts'
import { endingsOutOfRange, endingsReached, scenesAround, scenesReached, scenesThatEnd } from './reach.ts'
import { type Meter, PLAY_LIMITS } from './schema.ts'
import type { Script, Target } from './script.ts'

/** Everything that would leave a learner stuck, unjudged or without an ending. */
export function checkScript(script: Script, meters: readonly Meter[]): Problem[] {
  const tooMany = moreThanAllowed(script)
  if (tooMany.length > 0) return tooMany
  return [
    ...namesTwice(script.scenes, 'scene'),
    ...namesTwice(script.endings, 'ending'),
    ...wrongTargets(script),
    ...wrongChoices(script),
    ...wrongScenes(script),
    ...wrongEndings(script),
    ...lostScenes(script, meters),
    ...(script.summable ? lostEndings(script, meters) : []),
  ]
}

function moreThanAllowed({ scenes, endings }: Script): Problem[] {
  const counts = {
    scenes: scenes.length,
    choices: scenes.flatMap((scene) => scene.choices).length,
    endings: endings.length,
  }
  return (['scenes', 'choices', 'endings'] as const)
    .filter((what) => counts[what] > PLAY_LIMITS[what])
    .map((what) => ({
      line: 1,
      message: `The script has ${counts[what]} ${what}, and ${PLAY_LIMITS[what]} is the most.`,
      instead: 'Make two plays of it.',
    }))
}

function namesTwice(blocks: readonly { readonly at: number; readonly name: string }[], what: string): Problem[] {
  const first = new Map<string, number>()
  return blocks.flatMap(({ at, name }) => {
    const before = first.get(name)
    if (before === undefined) first.set(name, at)
    if (before === undefined || name === '') return []
    const message = `The ${what} ${quoted(name)} stands in line ${before} already.`
    return { line: at, message, instead: 'Give this one another name.' }
  })
}

function wrongTargets({ scenes }: Script): Problem[] {
  const names = scenes.map((scene) => scene.name)
  const known = new Set(names)
  const meant = nearestOf(names)
  const targets = scenes.flatMap((scene) => [scene.next, ...scene.choices.map((choice) => choice.next)])
  return targets.flatMap((target) =>
    target === null || isKnown(target, known) ? [] : unknownScene(target, names, meant),
  )
}

function isKnown({ to }: Target, known: ReadonlySet<string>): boolean {
  return to === null || known.has(to)
}

function unknownScene({ at, to }: Target, names: readonly string[], meant: (name: string) => string | null): Problem {
  const wanted = to ?? ''
  return {
    line: at,
    message: `There is no scene called ${quoted(wanted)}.`,
    instead: `Write "-> ${meant(wanted) ?? 'End'}" or another scene. Scenes here: ${listed(names)}.`,
  }
}

function wrongChoices({ scenes }: Script): Problem[] {
  return scenes.flatMap((scene) =>
    scene.choices.flatMap(({ at, text, judgement, next }) => {
      const problems: Problem[] = []
      const add = (line: number, message: string, instead: string) => problems.push({ line, message, instead })
      if (text === '') add(at, 'This choice has no words.', 'Write what is said or done behind the "*".')
      if (judgement === null) {
        add(
          at,
          'This choice has no judgement.',
          'Add a line "Best: …", "Fair: …" or "Poor: …" with the coach\'s note below it.',
        )
      } else if (judgement.note === '') {
        add(judgement.at, 'This judgement has no note.', 'Write in one sentence why the line is so.')
      }
      if (next === null) {
        add(at, 'This choice is a dead end.', 'Add a line "-> " with the scene it leads to, or "-> End", below it.')
      }
      return problems
    }),
  )
}

function wrongScenes({ scenes }: Script): Problem[] {
  return scenes.flatMap(({ at, name, choices, next }) => {
    if (isEnd(name)) {
      return { line: at, message: 'No scene can be called End.', instead: 'Use another name; "-> End" ends the talk.' }
    }
    if (choices.length === 0 && next === null) {
      const instead = 'Add choices, or a line "-> " with the scene it leads to, or "-> End".'
      return { line: at, message: `The scene ${quoted(name)} is a dead end.`, instead }
    }
    if (choices.length > 0 && next !== null) {
      const message = `The scene ${quoted(name)} has choices, so this arrow is never followed.`
      return { line: next.at, message, instead: 'Put it below the choice it belongs to, or take it out.' }
    }
    return []
  })
}

/** The word that ends the talk, and so can name no scene. */
function isEnd(name: string): boolean {
  return /^end$/i.test(name)
}

function wrongEndings({ scenes, endings }: Script): Problem[] {
  const last = endings.at(-1)
  if (last === undefined) {
    const line = scenes.at(-1)?.at ?? 1
    return [
      {
        line,
        message: 'The script has no ending.',
        instead: 'Add "# Ending: " with a name, and the outcome below it.',
      },
    ]
  }
  if (last.rules.length === 0) return []
  return [
    {
      line: last.at,
      message: `The last ending, ${quoted(last.name)}, has rules, so some talks would end nowhere.`,
      instead: 'Take its rules away, or add an ending without rules below it.',
    },
  ]
}

function lostScenes(script: Script, meters: readonly Meter[]): Problem[] {
  const graph = graphOfScript(script, meters)
  const reached = scenesReached(graph)
  const ending = scenesThatEnd(graph)
  const told = new Set<number>()
  return script.scenes.flatMap(({ at, name }, place) => {
    if (isEnd(name) || script.scenes.findIndex((scene) => scene.name === name) !== place) return []
    if (!reached.has(place)) {
      const instead = `Lead a choice to it with "-> ${name}", or take it out.`
      return { line: at, message: `The scene ${quoted(name)} is never reached.`, instead }
    }
    if (ending.has(place) || told.has(place)) return []
    const around = scenesAround(graph, place)
    if (!around.has(place)) return []
    for (const other of around) told.add(other)
    return {
      line: at,
      message: `The scene ${quoted(name)} is in a loop with no way out.`,
      instead: 'Lead one of the choices in it to "-> End", or to a scene that gets there.',
    }
  })
}

function lostEndings(script: Script, meters: readonly Meter[]): Problem[] {
  const graph = withWaysOut(graphOfScript(script, meters))
  const reached = endingsReached(graph)
  const never = endingsOutOfRange(graph)
  const open = script.endings.findIndex((ending) => ending.rules.length === 0)
  return script.endings.flatMap(({ at, name }, place) => {
    const before = open >= 0 && place > open ? script.endings[open] : undefined
    if (before !== undefined) {
      const message = `The ending ${quoted(name)} is never reached, as ${quoted(before.name)} above has no rules and takes every talk.`
      return { line: at, message, instead: 'Give the one above rules such as (trust 65+), or move it to the end.' }
    }
    if (reached === null ? !never.has(place) : reached.has(place)) return []
    const message = `The ending ${quoted(name)} is never reached: no way through the talk fits it.`
    return { line: at, message, instead: 'Ask for less in its rules, or let the choices move the meters more.' }
  })
}

/** Lets every loop end, so that its own mistake is not told again for the endings behind it. */
function withWaysOut(graph: Graph): Graph {
  const ending = scenesThatEnd(graph)
  return {
    ...graph,
    scenes: graph.scenes.map((scene, place) =>
      ending.has(place) ? scene : { ...scene, ways: scene.ways.flatMap((way) => [way, { ...way, to: THE_END }]) },
    ),
  }
}
