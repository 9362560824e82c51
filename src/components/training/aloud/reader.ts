import type { Cast } from '~/training/aloud/voices.ts'
import { mark } from './mark.ts'
import type { Sentence } from './passage.ts'

/** Whether something is heard, waits, or everything has been read. */
export type Reading = 'reading' | 'paused' | 'over'

export interface Reader {
  readonly state: () => Reading
  /** Reads on from where it stands; from the start once all was read. */
  goOn(): void
  pause(): void
  /** Moves by so many sentences and reads from there, if it was reading. */
  move(by: number): void
  /** Sets how fast it reads, 1 being as it comes. */
  setSpeed(speed: number): void
  /** Takes the place of everything not heard yet with those of `sentences` that were not heard. What is being said is finished, unless it has left the page. */
  follow(sentences: readonly Sentence[]): void
  stop(): void
}

interface Needs {
  readonly sentences: readonly Sentence[]
  readonly cast: Cast<SpeechSynthesisVoice>
  readonly speed: number
  readonly onchange: (state: Reading) => void
}

/** Reads sentences one after the other with the device's voices. Only one sentence is ever given to the device, so that a pause is heard at once. */
export function createReader({ sentences, cast, speed: first, onchange }: Needs): Reader {
  const voices = speechSynthesis
  let all = [...sentences]
  let at = 0
  let speed = first
  let state: Reading = 'paused'
  // What the device still says of an utterance that was called off does not count.
  let turn = 0

  const become = (next: Reading) => {
    state = next
    onchange(state)
  }

  const hush = () => {
    turn += 1
    voices.cancel()
  }

  const speak = () => {
    hush()
    const sentence = all[at]
    if (!sentence) {
      mark(null)
      become('over')
      return
    }
    const mine = turn
    const utterance = new SpeechSynthesisUtterance(sentence.text)
    const isOther = sentence.part === 'other'
    utterance.voice = isOther ? cast.other : cast.telling
    utterance.lang = utterance.voice.lang
    utterance.pitch = isOther ? cast.otherPitch : 1
    utterance.rate = speed
    const done = () => {
      if (mine !== turn || state !== 'reading') return
      at += 1
      speak()
    }
    utterance.onend = done
    // A device that cannot say one sentence goes on with the next.
    utterance.onerror = done
    mark(sentence)
    become('reading')
    voices.speak(utterance)
  }

  return {
    state: () => state,
    goOn() {
      if (state === 'over') at = 0
      speak()
    },
    pause() {
      hush()
      become('paused')
    },
    move(by) {
      at = Math.min(Math.max(at + by, 0), Math.max(all.length - 1, 0))
      if (state === 'reading') speak()
      else mark(all[at] ?? null)
    },
    setSpeed(next) {
      speed = next
      if (state === 'reading') speak()
    },
    follow(sentences) {
      const current = all[at]
      const stays = state === 'over' || current?.block.isConnected === true
      const heard = all.slice(0, stays && current ? at + 1 : at)
      const isHeard = (one: Sentence) => heard.some(({ block, text }) => block === one.block && text === one.text)
      all = [...heard, ...sentences.filter((one) => !isHeard(one))]
      if (state === 'over' ? at < all.length : state === 'reading' && !stays) speak()
    },
    stop() {
      hush()
      mark(null)
      state = 'paused'
    },
  }
}
