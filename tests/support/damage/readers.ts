import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import { parsePlay } from '~/training/play/parse.ts'
import { damageBytes, numbersFrom } from './damage-bytes.ts'

/** What became of one damaged file. */
export type Outcome = 'refused' | 'read'

/** A kind of file with real examples of it, and what reads one; throws where the reader breaks a promise. */
export interface Reader {
  readonly kind: string
  readonly samples: readonly Uint8Array[]
  readonly read: (bytes: Uint8Array) => Outcome
}

const NOW = '2026-01-01T00:00:00.000Z'

/** Never throws; what it takes is written so that it reads the same again. */
function readMap(bytes: Uint8Array): Outcome {
  const read = readJourney(bytes, { now: NOW })
  if (!read.ok) return told(read.problem.code)
  const text = writeJourney(read.value)
  const again = readJourney(text, { now: NOW })
  if (!again.ok) throw new Error(`Written, it is refused: ${again.problem.code}`)
  if (writeJourney(again.value) !== text) throw new Error('Written twice, it is not the same')
  return 'read'
}

/** Never throws; every reason names a line of the script. */
function readPlay(bytes: Uint8Array): Outcome {
  const text = new TextDecoder().decode(bytes)
  const read = parsePlay(text, 'damaged.play.md')
  if (read.ok) return 'read'
  const lines = text.split(/\r\n|\r|\n/).length
  for (const { line } of read.problem)
    if (!(line >= 1 && line <= lines + 1)) throw new Error(`Line ${line} of a script of ${lines} lines`)
  return told(read.problem[0]?.message)
}

function told(reason: string | undefined): Outcome {
  if (!reason) throw new Error('Refused without a reason')
  return 'refused'
}

/** The readers of what comes from outside. */
export const READERS: readonly Reader[] = [
  { kind: 'map', samples: filesIn('content/templates', '.journey.json'), read: readMap },
  { kind: 'play', samples: filesIn('content/en/plays', '.play.md'), read: readPlay },
]

function filesIn(folder: string, ending: string): readonly Uint8Array[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending))
  return names.sort().map((name) => new Uint8Array(readFileSync(join(folder, name))))
}

/** Gives a reader so many damaged files, always the same for a seed, and counts what became of them. */
export function tryDamaged({ samples, read }: Reader, seed: number, count: number): Record<Outcome, number> {
  const next = numbersFrom(seed)
  const outcomes = { refused: 0, read: 0 }
  for (let file = 0; file < count; file += 1) {
    const sample = samples[file % samples.length]
    if (!sample) throw new Error('There is no file to damage')
    let bytes = damageBytes(sample, next)
    while (next() < 0.3) bytes = damageBytes(bytes, next)
    try {
      outcomes[read(bytes)] += 1
    } catch (error) {
      throw new Error(`File ${file} of seed ${seed}`, { cause: error })
    }
  }
  return outcomes
}
