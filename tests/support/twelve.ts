import { aMap, aPersona, type Loose } from './map-file.ts'

/** The flood, or its first stages, with twelve people in it, each feeling a little otherwise; of the last three nothing is known yet. */
export function twelvePeople(most = 99): Loose {
  const map = aMap({}, 'plumbing-flood')
  const names = ['Tomás', 'Ana', 'Ben', 'Chi', 'Dora', 'Emil', 'Fay', 'Gus', 'Hana', 'Ivo', 'Jo', 'Kim']
  const personas = names.map((name, at) => aPersona({ id: idOf(at), name, situation: `Situation ${at + 1}` }))
  const stages = list(map['stages'])
    .slice(0, most)
    .map((stage) => ({
      ...stage,
      touchpoints: list(stage['touchpoints']).map((touchpoint, number) => ({
        ...touchpoint,
        feelings: Object.fromEntries(names.slice(0, 9).map((_, at) => [idOf(at), feelingOf(touchpoint, at, number)])),
      })),
    }))
  return { ...map, personas, stages }
}

const idOf = (at: number) => `person-${at + 1}`

function feelingOf({ feelings }: Loose, at: number, number: number): Loose {
  const [first] = Object.values(Object(feelings))
  if (at === 0 && first) return Object(first)
  const level = (seed: number) => ((seed * 7 + number * (at + 2)) % 5) - 2
  return { expected: Math.max(0, level(at)), expectedWhy: '', perceived: level(at + 3), perceivedWhy: '' }
}

function list(value: unknown): Loose[] {
  return Array.isArray(value) ? value.map((one) => Object(one)) : []
}
