import { type OwnReading, type OwnScript, readOwn } from '~/training/play/read-own.ts'

/** A script on its way to the reader; the number tells its answer from those of older ones. */
export interface Asked extends OwnScript {
  readonly turn: number
}

export interface Answered {
  readonly turn: number
  readonly reading: OwnReading
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const answer: Answered = { turn: data.turn, reading: readOwn(data) }
  self.postMessage(answer)
})
