import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, deflateRawSync } from 'node:zlib'
import { sheetNames } from '~/components/journey/sheet/sheet-names.ts'
import { readClip, writeClip } from '~/journey/bring/clip.ts'
import { createEmptyJourney } from '~/journey/create.ts'
import { packLink, unpackLink } from '~/journey/format/link.ts'
import { readJourney } from '~/journey/format/read.ts'
import { writeJourney } from '~/journey/format/write.ts'
import type { Journey } from '~/journey/schema.ts'
import { touchpointsOf } from '~/journey/select.ts'
import { sheetOf } from '~/journey/sheet/write.ts'
import { readSheet } from '~/session/read-sheet.ts'
import { BACKUP_FORMAT, BACKUP_VERSION, readBackup } from '~/storage/backup/read.ts'
import { writeCsv } from '~/storage/csv/file.ts'
import { OURS } from '~/storage/keys.ts'
import { readOwnPlay, writeOwnPlay } from '~/training/play/own-play.ts'
import { parsePlay } from '~/training/play/parse.ts'
import { mapsWords } from '~/words/en/maps.ts'
import { damageBytes, numbersFrom } from './damage-bytes.ts'

/** What became of one damaged file. */
export type Outcome = 'refused' | 'read'

/** A kind of file with real examples of it, and what reads one; throws where the reader breaks a promise. */
export interface Reader {
  readonly kind: string
  readonly samples: readonly Uint8Array[]
  readonly read: (bytes: Uint8Array) => Outcome | Promise<Outcome>
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

/** Never throws; what it takes is packed so that it unpacks the same again, and is read as any file. Bytes that are no letters are put into letters. */
async function readLink(bytes: Uint8Array): Promise<Outcome> {
  const isText = bytes.every((byte) => byte < 0x80)
  const unpacked = await unpackLink(isText ? textOf(bytes) : Buffer.from(bytes).toString('base64url'))
  if (!unpacked.ok) return told(unpacked.problem.code)
  const outcome = readMap(unpacked.value)
  if (outcome === 'refused') return outcome
  const again = await unpackLink(await packLink(textOf(unpacked.value)))
  if (!again.ok || textOf(again.value) !== textOf(unpacked.value)) throw new Error('Packed, it is another')
  return outcome
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

/** Never throws; written as a sheet, what was read comes back to the last id. */
function readSpreadsheet(bytes: Uint8Array): Outcome {
  const read = readSheetOf(bytes)
  if (!read.ok) return told(read.problem.code)
  const again = readSheetOf(bytesOf(sheetFile(read.value.journey)))
  if (!again.ok) throw new Error(`Written, it is refused: ${again.problem.code}`)
  if (again.value.unclear.length + again.value.leftOut.length > 0)
    throw new Error('Written, not all of it is understood')
  if (writeJourney(again.value.journey) !== writeJourney(read.value.journey)) throw new Error('Written, it is another')
  return 'read'
}

function readSheetOf(bytes: Uint8Array) {
  let made = 0
  return readSheet(bytes, sheetNames, mapsWords.empty, { now: () => NOW, newId: () => `new-${++made}` })
}

function sheetFile(journey: Journey): string {
  return writeCsv(sheetOf(journey, sheetNames))
}

function told(reason: string | undefined): Outcome {
  if (!reason) throw new Error('Refused without a reason')
  return 'refused'
}

/** Never throws; copied again, what was read reads the same. */
function readCopied(bytes: Uint8Array): Outcome {
  const read = readClip(new TextDecoder().decode(bytes), NOW)
  if (read === null) return 'refused'
  if (!read.ok) return told(read.problem.code)
  const { owners, personas, touchpoints } = read.value
  const empty = createEmptyJourney({
    id: 'x',
    now: NOW,
    words: { title: '', language: 'en', stage: '', customer: '', owners },
  })
  const journey = { ...empty, personas, stages: empty.stages.map((stage) => ({ ...stage, touchpoints })) }
  const again = readClip(writeClip(journey, idsOf(touchpoints)), NOW)
  if (!again?.ok) throw new Error('Copied again, it is refused')
  if (JSON.stringify(again.value.touchpoints) !== JSON.stringify(touchpoints))
    throw new Error('Copied again, it is another')
  return 'read'
}

/** Never throws; what it takes are texts of ours, and written they are read the same. */
function readKept(bytes: Uint8Array): Outcome {
  const read = readBackup(new TextDecoder().decode(bytes))
  if (!read.ok) return told(read.problem.code)
  for (const key of read.value.keys()) if (!key.startsWith(OURS)) throw new Error(`${key} is none of ours`)
  const again = readBackup(backupOf(read.value))
  if (!again.ok) throw new Error(`Written, it is refused: ${again.problem.code}`)
  if (JSON.stringify([...again.value]) !== JSON.stringify([...read.value])) throw new Error('Written, it is another')
  return 'read'
}

/** Never throws; what it takes is written as it stood. */
function readKeptPlay(bytes: Uint8Array): Outcome {
  const read = readOwnPlay(new TextDecoder().decode(bytes))
  if (!read.ok) return told(read.problem.code)
  const again = readOwnPlay(writeOwnPlay(read.value))
  if (!again.ok || JSON.stringify(again.value) !== JSON.stringify(read.value)) throw new Error('Written, it is another')
  return 'read'
}

const MAPS = filesIn('content/templates', '.journey.json')
const PLAYS = filesIn('content/en/plays', '.play.md')
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Maps as we put them into links, and as packed bytes: by the usual codes, by fixed ones, and not made smaller at all. */
const LINKS = [
  ...(await Promise.all(MAPS.map(async (map) => bytesOf(await packLink(textOf(map)))))),
  ...[{}, { strategy: constants.Z_FIXED }, { level: constants.Z_NO_COMPRESSION }].flatMap((how) =>
    MAPS.map((map) => new Uint8Array(deflateRawSync(map, how))),
  ),
]

/** The readers of what comes from outside. */
export const READERS: readonly Reader[] = [
  { kind: 'map', samples: MAPS, read: readMap },
  { kind: 'link', samples: LINKS, read: readLink },
  { kind: 'play', samples: PLAYS, read: readPlay },
  { kind: 'spreadsheet', samples: MAPS.map((map) => bytesOf(sheetFile(mapOf(map)))), read: readSpreadsheet },
  { kind: 'copied touchpoints', samples: MAPS.map(clipOf), read: readCopied },
  {
    kind: 'kept play',
    samples: PLAYS.map((play) => bytesOf(writeOwnPlay({ text: textOf(play), writes: 3, at: NOW }))),
    read: readKeptPlay,
  },
  {
    kind: 'backup',
    samples: MAPS.map((map, at) =>
      bytesOf(
        backupOf(
          new Map([
            [`${OURS}map:m${at}`, textOf(map)],
            [`${OURS}prefs`, '{}'],
            ['of another site', 'x'],
          ]),
        ),
      ),
    ),
    read: readKept,
  },
]

function mapOf(file: Uint8Array): Journey {
  const read = readJourney(file, { now: NOW })
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}

function clipOf(file: Uint8Array): Uint8Array {
  const map = mapOf(file)
  return bytesOf(
    writeClip(
      map,
      idsOf(
        touchpointsOf(map)
          .map(({ touchpoint }) => touchpoint)
          .slice(0, 6),
      ),
    ),
  )
}

function idsOf(touchpoints: readonly { readonly id: string }[]): readonly string[] {
  return touchpoints.map(({ id }) => id)
}

function backupOf(texts: ReadonlyMap<string, string>): string {
  const value = { format: BACKUP_FORMAT, version: BACKUP_VERSION, texts: Object.fromEntries(texts) }
  return `${JSON.stringify(value, null, 2)}\n`
}

function filesIn(folder: string, ending: string): readonly Uint8Array[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending))
  return names.sort().map((name) => new Uint8Array(readFileSync(join(folder, name))))
}

/** Gives a reader so many damaged files, always the same for a seed, and counts what became of them. */
export async function tryDamaged(
  { samples, read }: Reader,
  seed: number,
  count: number,
): Promise<Record<Outcome, number>> {
  const next = numbersFrom(seed)
  const outcomes = { refused: 0, read: 0 }
  for (let file = 0; file < count; file += 1) {
    const sample = samples[file % samples.length]
    if (!sample) throw new Error('There is no file to damage')
    let bytes = damageBytes(sample, next)
    while (next() < 0.3) bytes = damageBytes(bytes, next)
    try {
      outcomes[await read(bytes)] += 1
    } catch (error) {
      throw new Error(`File ${file} of seed ${seed}`, { cause: error })
    }
  }
  return outcomes
}
