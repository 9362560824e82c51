import { ok, type Result, refuse } from '~/foundation/result.ts'
import type { Run, Step } from '../progress/schema.ts'
import { type Change, changesBetween, type Reading, readingsAfter, readingsAtStart } from './meters.ts'
import { endingAt } from './rules.ts'
import type { Choice, Judgement, Line, Play, Scene } from './schema.ts'

/** One thing in the talk so far. What belongs to a line that was taken back says so. */
export type Told =
  | (Line & { readonly takenBack: boolean })
  | { readonly kind: 'yours'; readonly text: string; readonly takenBack: boolean }
  | {
      readonly kind: 'note'
      readonly judgement: Judgement
      readonly text: string
      readonly changes: readonly Change[]
      readonly takenBack: boolean
    }

/** How a rehearsal ended; `rank` 0 is the script's best ending. */
export interface Reached {
  readonly name: string
  readonly rank: number
  readonly outcome: readonly Line[]
}

/** A talk at one moment. It follows from the play and the run alone. */
export interface Rehearsal {
  readonly play: Play
  readonly run: Run
  readonly transcript: readonly Told[]
  readonly meters: readonly Reading[]
  /** The scene one is in. */
  readonly scene: Scene
  /** What can be said or done, in file order; nothing while a poor line waits, and after the end. */
  readonly choices: readonly Choice[]
  /** A poor line has played out and waits for "Try again" or "Continue". */
  readonly waiting: boolean
  readonly ending: Reached | null
}

/** The first moment of a play. */
export function begin(play: Play): Rehearsal {
  return new Talk(play).now([])
}

/** The rehearsal that a kept run leads to; refused when the run no longer fits its script. */
export function replay(play: Play, run: Run): Result<Rehearsal, 'does-not-fit'> {
  const talk = new Talk(play)
  for (const [place, step] of run.entries()) {
    if (!talk.take(step, place === run.length - 1)) return refuse('does-not-fit')
  }
  return ok(talk.now(run))
}

/** Goes back into a kept run; one that no longer fits its script starts anew. */
export function resume(play: Play, run: Run): Rehearsal {
  const replayed = replay(play, run)
  return replayed.ok ? replayed.value : begin(play)
}

/** Takes the choice that has this place in the file. Where none is offered the same rehearsal comes back. */
export function choose(rehearsal: Rehearsal, place: number): Rehearsal {
  const choice = rehearsal.choices[place]
  if (choice === undefined) return rehearsal
  const takenBack = choice.judgement === 'poor' ? null : false
  return resume(rehearsal.play, [...rehearsal.run, { scene: rehearsal.scene.name, place, takenBack }])
}

/** Takes the poor line back, and what it did to the meters; the debrief still tells it. */
export function tryAgain(rehearsal: Rehearsal): Rehearsal {
  return decide(rehearsal, true)
}

/** Lets the poor line stand and goes on. */
export function goOn(rehearsal: Rehearsal): Rehearsal {
  return decide(rehearsal, false)
}

/** Takes the latest line that stands back, good or poor, and its meters with it; the debrief still tells it. */
export function takeBack(rehearsal: Rehearsal): Rehearsal {
  const last = rehearsal.run.findLastIndex(({ takenBack }) => takenBack !== true)
  if (last < 0) return rehearsal
  return resume(
    rehearsal.play,
    rehearsal.run.map((step, at) => (at === last ? { ...step, takenBack: true } : step)),
  )
}

/** Whether a line stands that could be taken back. */
export function canTakeBack({ run }: Rehearsal): boolean {
  return run.some(({ takenBack }) => takenBack !== true)
}

/** "What if": another talk that shares all that came before the line at this place of the run. */
export function whatIf(rehearsal: Rehearsal, at: number): Rehearsal {
  return resume(
    rehearsal.play,
    rehearsal.run.slice(0, at).map((step) => ({ ...step, takenBack: step.takenBack === true })),
  )
}

function decide(rehearsal: Rehearsal, takenBack: boolean): Rehearsal {
  const last = rehearsal.run.at(-1)
  if (!rehearsal.waiting || last === undefined) return rehearsal
  return resume(rehearsal.play, [...rehearsal.run.slice(0, -1), { ...last, takenBack }])
}

/** Plays a talk from its beginning, one step at a time. */
class Talk {
  readonly #play: Play
  readonly #transcript: Told[] = []
  #meters: readonly Reading[]
  #scene: Scene
  #waiting = false
  #ending: Reached | null = null

  constructor(play: Play) {
    const [first] = play.scenes
    if (first === undefined) throw new Error(`The play ${play.name} has no scene`)
    this.#play = play
    this.#meters = readingsAtStart(play.meters)
    this.#scene = first
    this.#enter(first)
  }

  now(run: Run): Rehearsal {
    const open = !this.#waiting && this.#ending === null
    return {
      play: this.#play,
      run,
      transcript: this.#transcript,
      meters: this.#meters,
      scene: this.#scene,
      choices: open ? this.#scene.choices : [],
      waiting: this.#waiting,
      ending: this.#ending,
    }
  }

  /** Whether the step fits here; if so it is taken. */
  take(step: Step, isLast: boolean): boolean {
    const scene = this.#sceneOf(step)
    const choice = scene?.choices[step.place]
    if (this.#ending !== null || choice === undefined) return false
    const before = this.#meters
    const after = readingsAfter(before, choice.effects)
    this.#tell(choice, changesBetween(before, after), step.takenBack === true)
    if (step.takenBack === true) return true
    this.#meters = after
    this.#waiting = isLast && step.takenBack === null && choice.judgement === 'poor'
    if (!this.#waiting) this.#follow(choice.next)
    return true
  }

  /** A line that stands belongs to the scene one is in; one taken back may come from a later scene, left again by taking more back. */
  #sceneOf({ scene: name, takenBack }: Step): Scene | undefined {
    if (takenBack === true) return this.#play.scenes.find((scene) => scene.name === name)
    return this.#scene.name === name ? this.#scene : undefined
  }

  #tell({ text, answer, judgement, note }: Choice, changes: readonly Change[], takenBack: boolean): void {
    this.#transcript.push({ kind: 'yours', text, takenBack })
    for (const line of answer) this.#transcript.push({ ...line, takenBack })
    this.#transcript.push({ kind: 'note', judgement, text: note, changes, takenBack })
  }

  /** Goes to a scene, and on through scenes without choices; every script that passed its checks comes to a stop. */
  #follow(next: string | null): void {
    let to = next
    for (let hops = 0; hops <= this.#play.scenes.length; hops++) {
      const scene = this.#play.scenes.find(({ name }) => name === to)
      if (scene === undefined) break
      this.#scene = scene
      this.#arrive(scene)
      if (scene.choices.length > 0) return
      to = scene.next
    }
    this.#end()
  }

  #enter(scene: Scene): void {
    this.#arrive(scene)
    if (scene.choices.length === 0) this.#follow(scene.next)
  }

  #arrive({ lines, effects }: Scene): void {
    for (const line of lines) this.#transcript.push({ ...line, takenBack: false })
    this.#meters = readingsAfter(this.#meters, effects)
  }

  #end(): void {
    const rules = this.#play.endings.map((ending) => ending.rules)
    const rank = endingAt(rules, (meter) => this.#meters.find(({ name }) => name === meter)?.value ?? 0)
    const ending = this.#play.endings[rank]
    if (ending !== undefined) this.#ending = { name: ending.name, rank, outcome: ending.outcome }
  }
}
