import type { Play, Scene } from '~/training/play/schema.ts'
import type { FileProblem } from '~/training/prose/lesson-text.ts'
import { lineAt } from '~/training/prose/tags.ts'
import type { Collected, Written } from '../collect.ts'
import type { ContentFile } from '../content-files.ts'
import { gradeOf } from './grade.ts'
import { printsOf, sourcePrints } from './prints.ts'
import { sentencesOf, wordsIn } from './sentences.ts'

/** What a lesson and a play should keep to. */
export const READING = { grade: 8, wordsInSentence: 30, wordsInLine: 30 } as const

/** How long a claim counts as looked at, in months. */
const FRESH_MONTHS = 24

/** Everything about how the content reads that is worth a look, and stops nothing. `today` is a day such as 2026-11-25. */
export function worthALook(content: Collected, files: readonly ContentFile[], today: string): readonly FileProblem[] {
  return [
    ...content.lessons.flatMap(hardToRead),
    ...content.plays.flatMap((play) => longLines(play, textOf(files, play.file))),
    ...content.plays.flatMap(givenAway),
    ...content.claims.flatMap((claim) => stale(claim, today)),
    ...files.flatMap(copied),
  ]
}

function hardToRead({ file, body, bodyLine }: Collected['lessons'][number]): FileProblem[] {
  const sentences = sentencesOf(body, bodyLine)
  const grade = gradeOf(sentences.map(({ text }) => text))
  return [
    ...(grade > READING.grade
      ? [
          {
            file,
            line: bodyLine,
            message: `This lesson reads at grade ${grade.toFixed(1)}.`,
            instead: 'Use shorter sentences and plainer words, down to grade 8.',
          },
        ]
      : []),
    ...sentences.flatMap(({ text, line }) => {
      const words = wordsIn(text).length
      if (words <= READING.wordsInSentence) return []
      return {
        file,
        line,
        message: `This sentence has ${words} words: "${text.slice(0, 60)}…".`,
        instead: 'Make two of it.',
      }
    }),
  ]
}

function longLines({ file, value }: Written<Play>, text: string): FileProblem[] {
  const lines = value.scenes.flatMap(({ lines: told, choices }) => [
    ...told.map((line) => line.text),
    ...choices.flatMap((choice) => [choice.text, choice.note, ...choice.answer.map((line) => line.text)]),
  ])
  return lines.flatMap((words) => {
    const count = wordsIn(words).length
    if (count <= READING.wordsInLine) return []
    const line = lineAt(text, Math.max(0, text.indexOf(words.slice(0, 24))), 1)
    return {
      file,
      line,
      message: `This line has ${count} words: "${words.slice(0, 60)}…".`,
      instead: 'Nobody says that in one breath. Cut it.',
    }
  })
}

/** A play whose best line can be picked without reading: always the longest, or always the first. */
function givenAway({ file, value: { scenes } }: Written<Play>): FileProblem[] {
  const asked = scenes.filter(({ choices }) => choices.length > 1)
  if (asked.length < 2) return []
  const always = (is: (scene: Scene) => boolean) => asked.every(is)
  const isBest = ({ choices }: Scene, place: number) => choices[place]?.judgement === 'best'
  const longest = ({ choices }: Scene) =>
    choices.reduce((long, { text }, place) => (text.length > (choices[long]?.text.length ?? 0) ? place : long), 0)
  return [
    ...(always((scene) => isBest(scene, longest(scene)))
      ? [
          {
            file,
            line: 1,
            message: 'The best line is the longest in every scene.',
            instead: 'Make it the shortest in about a third of them.',
          },
        ]
      : []),
    ...(always((scene) => isBest(scene, 0))
      ? [{ file, line: 1, message: 'The best line comes first in every scene.', instead: 'Let it stand in any place.' }]
      : []),
  ]
}

function stale({ file, line, value }: Collected['claims'][number], today: string): FileProblem[] {
  const [year = 0, month = 0, day = 0] = value.checkedOn.split('-').map(Number)
  const until = new Date(Date.UTC(year, month - 1 + FRESH_MONTHS, day)).toISOString().slice(0, 10)
  if (today <= until) return []
  const message = `Nobody has looked at the source of "${value.id}" since ${value.checkedOn}.`
  return [{ file, line, message, instead: 'Look at it again and write the day, or take the claim out.' }]
}

/** Eight words in a row that stand in a source: each run of them is told once. */
function copied({ path: file, text }: ContentFile): FileProblem[] {
  const sources = sourcePrints()
  const found = printsOf(text)
    .map((row, place) => ({ ...row, place }))
    .filter(({ print }) => sources.has(print))
  return found
    .filter(({ place }, at) => found[at - 1]?.place !== place - 1)
    .map(({ at, words }) => ({
      file,
      line: lineAt(text, at, 1),
      message: `These words stand in a source: "${words}".`,
      instead: 'Say it in your own words.',
    }))
}

function textOf(files: readonly ContentFile[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? ''
}
