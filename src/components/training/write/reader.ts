import type { OwnReading, OwnScript } from '~/training/play/read-own.ts'
import { writeWords } from '~/words/en/write.ts'
import type { Answered, Asked } from './read.worker.ts'

/** Reads scripts beside the page, so that no text, however odd, holds up the typing. */
export interface Reader {
  /** What a script comes to; null where a newer one was asked for before it was read. */
  read(script: OwnScript): Promise<OwnReading | null>
  /** Fetches what reading needs, before it is needed. */
  warm(): void
  close(): void
}

/** How long one script may take, in milliseconds. The oddest within the limits takes less than one second on a small computer. */
const PATIENCE = 5000

/** Makes a reader. Its worker is fetched with the first script. */
export function createReader(): Reader {
  let worker: Worker | null = null
  let turn = 0
  let busy = false
  let waiting: (() => void) | null = null

  const open = () => {
    worker ??= new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' })
    return worker
  }
  const stop = () => {
    worker?.terminate()
    worker = null
  }
  const ask = (asked: Asked) =>
    new Promise<OwnReading>((resolve) => {
      const here = open()
      const done = (reading: OwnReading) => {
        clearTimeout(patience)
        here.removeEventListener('message', hear)
        here.removeEventListener('error', fail)
        resolve(reading)
      }
      const giveUp = (problem: 'tooSlow' | 'notLoaded') => {
        stop()
        done({ ok: false, problems: [writeWords.reading[problem]] })
      }
      const hear = ({ data }: MessageEvent<Answered>) => {
        if (data.turn === asked.turn) done(data.reading)
      }
      const fail = () => giveUp('notLoaded')
      const patience = setTimeout(() => giveUp('tooSlow'), PATIENCE)
      here.addEventListener('message', hear)
      here.addEventListener('error', fail)
      here.postMessage(asked)
    })

  return {
    async read(script) {
      turn += 1
      const mine = turn
      // While one is read only the newest waits; those between are never read at all.
      if (busy) {
        waiting?.()
        await new Promise<void>((go) => {
          waiting = go
        })
      }
      if (mine !== turn) return null
      busy = true
      const reading = await ask({ ...script, turn: mine })
      busy = false
      waiting?.()
      waiting = null
      return mine === turn ? reading : null
    },
    warm: open,
    close: stop,
  }
}
