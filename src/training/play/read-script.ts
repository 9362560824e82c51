import type { Problem } from '../problem.ts'
import { type Block, openBlock, toEnding, toScene } from './blocks.ts'
import type { Wrong } from './changes.ts'
import { joinDirections } from './directions.ts'
import { readEndingHead } from './ending-head.ts'
import { type Kind, kindOf, type Names } from './line-kinds.ts'
import { listed, nearest, quoted } from './names.ts'
import { Growing } from './pieces.ts'
import type { Script } from './script.ts'

/** Reads the scenes and endings of a script, with a problem for each line that cannot stand where it stands. */
export function readScript(
  fileLines: readonly string[],
  from: number,
  names: Names,
): { readonly script: Script; readonly problems: readonly Problem[] } {
  const reader = new ScriptReader(names)
  const kinds = joinDirections(fileLines.slice(from).map((line) => kindOf(line, names)))
  for (const [place, kind] of kinds.entries()) reader.take(kind, from + place + 1)
  return reader.finish(fileLines.length)
}

/** Nobody reads more at a time; the rest shows itself once these are put right. */
const ENOUGH_PROBLEMS = 100

class ScriptReader {
  readonly #names: Names
  readonly #problems: Problem[] = []
  readonly #scenes: Block[] = []
  readonly #endings: Block[] = []
  readonly #silent: { readonly at: number; readonly text: Growing }[] = []
  /** The scene or ending under the last heading, the choice inside it, and the text that a line of no kind continues. */
  #block: Block | null = null
  #choice: Block | null = null
  #tail: Growing | null = null
  #summable = true

  constructor(names: Names) {
    this.#names = names
  }

  take(kind: Kind, at: number): void {
    if (kind.kind === 'note-to-author' || this.#problems.length >= ENOUGH_PROBLEMS) return
    if (kind.kind === 'blank') this.#tail?.pause()
    else if (kind.kind === 'scene') this.#beginScene(kind.name, at)
    else if (kind.kind === 'ending') this.#beginEnding(kind.head, at)
    else this.#inside(this.#choice ?? this.#block, kind, at)
  }

  #inside(block: Block | null, kind: Kind, at: number): void {
    if (block === null) this.#beforeFirstScene(at)
    else if (kind.kind === 'choice') this.#beginChoice(kind.text, at)
    else if (kind.kind === 'changes') this.#change(block, kind, at)
    else if (kind.kind === 'go') this.#go(block, kind.to, at)
    else if (kind.kind === 'judgement') this.#judge(block, kind, at)
    else if (kind.kind === 'speech') this.#say(block, kind, at)
    else if (kind.kind === 'direction') this.#tail = block.lines.narrate(kind.text)
    else if (kind.kind === 'text') this.#continue(block, kind.text)
  }

  finish(lastLine: number): { readonly script: Script; readonly problems: readonly Problem[] } {
    if (this.#scenes.length === 0) this.#beforeFirstScene(lastLine)
    for (const { at, text } of this.#silent) if (text.text === '') this.#wrong(at, SAYS_NOTHING)
    const script = {
      scenes: this.#scenes.map(toScene),
      endings: this.#endings.map(toEnding),
      summable: this.#summable,
    }
    return { script, problems: this.#problems }
  }

  #beginScene(name: string, at: number): void {
    this.#enter(this.#scenes, openBlock('scene', at, name))
    if (name === '') this.#wrong(at, { message: 'This scene has no name.', instead: 'Write "# " and a name.' })
  }

  #beginEnding(head: string, at: number): void {
    const { name, rules, wrong, whole } = readEndingHead(head, this.#names.meters)
    this.#summable &&= whole
    this.#enter(this.#endings, openBlock('ending', at, name, rules))
    for (const one of wrong) this.#wrong(at, one)
    if (name === '') this.#wrong(at, { message: 'This ending has no name.', instead: 'Write "# Ending: " and a name.' })
  }

  #enter(list: Block[], block: Block): void {
    list.push(block)
    this.#block = block
    this.#choice = null
    this.#tail = null
  }

  #beginChoice(text: string, at: number): void {
    if (this.#block?.kind === 'ending') this.#notInEnding('A choice', at)
    else {
      this.#choice = openBlock('choice', at, text)
      this.#block?.choices.push(this.#choice)
      this.#tail = this.#choice.name
    }
  }

  #continue(block: Block, text: string): void {
    if (this.#tail) this.#tail.add(text)
    else this.#tail = block.lines.narrate(text)
  }

  #change(block: Block, { parts, wrong, whole }: OfKind<'changes'>, at: number): void {
    this.#summable &&= whole
    if (block.kind === 'ending') this.#notInEnding('A change of meters', at)
    block.effects.push(...parts)
    for (const one of wrong.slice(0, 5)) this.#wrong(at, one)
    this.#tail = null
  }

  #go(block: Block, to: string, at: number): void {
    if (block.kind === 'ending') this.#notInEnding('An arrow', at)
    else if (block.next !== null) this.#wrong(at, SECOND_ARROW)
    else if (to === '') this.#wrong(at, POINTS_NOWHERE)
    block.next ??= { at, to: to === '' || /^end$/i.test(to) ? null : to }
    this.#tail = null
  }

  #judge(block: Block, { judgement, text }: OfKind<'judgement'>, at: number): void {
    const note = new Growing(text)
    if (block.kind !== 'choice') this.#wrong(at, JUDGES_NOTHING)
    else if (block.judgement !== null) this.#wrong(at, judgedTwice(block.at))
    else block.judgement = { at, judgement, note }
    this.#tail = note
  }

  #say(block: Block, { who, mood, text }: OfKind<'speech'>, at: number): void {
    this.#tail = block.lines.say(who, mood, text)
    if (text === '') this.#silent.push({ at, text: this.#tail })
    const { roles } = this.#names
    if (roles.includes(who)) return
    const meant = nearest(who, roles)
    this.#wrong(at, {
      message: `There is no role called ${quoted(who)}.`,
      instead: `Write ${meant === null ? 'one of these' : quoted(meant)}, or add it to "roles" at the top; if nobody speaks here, leave out the colon. Roles here: ${listed(roles)}.`,
    })
  }

  #beforeFirstScene(at: number): void {
    if (!this.#problems.some((problem) => problem.message === NO_SCENE.message)) this.#wrong(at, NO_SCENE)
  }

  #notInEnding(what: string, at: number): void {
    this.#wrong(at, { message: `${what} cannot stand under an ending.`, instead: 'Move it up into a scene.' })
  }

  #wrong(line: number, { message, instead }: Wrong): void {
    this.#problems.push({ line, message, instead })
  }
}

type OfKind<Name extends Kind['kind']> = Extract<Kind, { readonly kind: Name }>

function judgedTwice(choiceLine: number): Wrong {
  const message = `The choice in line ${choiceLine} is judged twice.`
  return { message, instead: 'Keep one Best, Fair or Poor and take the other out.' }
}

const NO_SCENE: Wrong = {
  message: 'There is no scene yet.',
  instead: 'Write a line "# " with the name of the first scene above what happens in it.',
}

const SAYS_NOTHING: Wrong = { message: 'Nothing is said here.', instead: 'Write what is said, or take the line out.' }

const SECOND_ARROW: Wrong = { message: 'Here is a second arrow.', instead: 'Keep one "->" and take the other out.' }

const POINTS_NOWHERE: Wrong = {
  message: 'This arrow points nowhere.',
  instead: 'Write "-> " and a scene, or "-> End".',
}

const JUDGES_NOTHING: Wrong = {
  message: 'A judgement stands here without a choice.',
  instead: 'Put it below its choice, or begin the sentence with another word.',
}
