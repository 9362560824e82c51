import { LIMITS } from '../vocabulary.ts'

/** How the lines of one persona look where several stand on a board. Their place in the list of personas decides. */
export interface PersonaLook {
  /** The number in their points, from 1. */
  readonly number: number
  /** In a light room and outdoors: it reads at AAA on white. */
  readonly light: string
  readonly dark: string
  /** The dashes of the perceived line, in units of a picture; empty is a line without gaps. */
  readonly perceived: string
  /** The dashes of the thinner expected line. */
  readonly expected: string
}

/** What tells twelve people apart, so that each can be told by colour, by dashes and by number alone. */
const TWELVE: readonly Omit<PersonaLook, 'number'>[] = [
  { light: '#1f4f86', dark: '#8fbfea', perceived: '', expected: '5 4' },
  { light: '#962d00', dark: '#ff9d75', perceived: '14 4', expected: '8 4' },
  { light: '#0b5a3a', dark: '#72cc9e', perceived: '6 5', expected: '2 5' },
  { light: '#692b90', dark: '#cfa3f5', perceived: '14 4 3 4', expected: '8 3 2 3' },
  { light: '#6b4700', dark: '#e6b83f', perceived: '24 5', expected: '12 5' },
  { light: '#00566a', dark: '#5fd0e0', perceived: '9 3 3 3 3 3', expected: '6 2 2 2 2 2' },
  { light: '#96195a', dark: '#ff8fc4', perceived: '3 3', expected: '1 3' },
  { light: '#485500', dark: '#c3d060', perceived: '18 4 7 4', expected: '10 3 4 3' },
  { light: '#3a3ea6', dark: '#a9aefc', perceived: '9 8', expected: '5 8' },
  { light: '#3f4d58', dark: '#b5c4cf', perceived: '3 7', expected: '1 7' },
  { light: '#6f3640', dark: '#f0b3bf', perceived: '18 3 3 3 3 3 3 3', expected: '10 2 2 2 2 2 2 2' },
  { light: '#161616', dark: '#ffffff', perceived: '7 3 7 9', expected: '4 2 4 9' },
]

/** The look of the persona at a place in the list, counted from 0; a map holds no more than there are. */
export function personaLook(place: number): PersonaLook {
  const at = Math.max(0, place) % LIMITS.personas
  const look = TWELVE[at]
  if (!look) throw new Error(`There is no look for persona ${place}`)
  return { number: at + 1, ...look }
}

/** The colour of a look as a style sheet says it. */
export function lookColour({ light, dark }: PersonaLook): string {
  return `light-dark(${light}, ${dark})`
}
