import { crc32, deflateRawSync } from 'node:zlib'

/** A file on its way into an archive; `path` with `/` between its parts. */
export interface Entry {
  readonly path: string
  readonly body: Uint8Array
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
/** The version of the format that is needed to read it: 2.0, for folders and deflate. */
const NEEDS = 20
/** Names are in UTF-8. */
const UTF8 = 0x0800
const DEFLATED = 8
/** A plain file that all may read and its owner write, as Unix says it; in the upper half of a file's attributes. */
const MODE = 0o100644 * 0x10000
const MADE_ON_UNIX = 3 * 256
/** More would need the format's extension for big archives, which a site has no use for. */
const MOST = 0xffff

/**
 * The bytes of a ZIP archive. The same files and date give the same bytes with the same Node, whatever their order, so that two
 * people who build one version can compare what they have.
 */
export function zip(entries: readonly Entry[], date: Date): Buffer {
  if (entries.length > MOST) throw new Error(`An archive holds at most ${MOST} files, not ${entries.length}`)
  const sorted = [...entries].sort((one, other) => (one.path < other.path ? -1 : 1))
  const files: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const { path, body } of sorted) {
    const name = Buffer.from(path)
    const packed = deflateRawSync(body, { level: 9 })
    const about = fields(
      [NEEDS, 2],
      [UTF8, 2],
      [DEFLATED, 2],
      ...dosTime(date),
      [crc32(body), 4],
      [packed.length, 4],
      [body.length, 4],
      [name.length, 2],
      [0, 2],
    )
    const file = Buffer.concat([fields([LOCAL, 4]), about, name, packed])
    list.push(
      fields([CENTRAL, 4], [MADE_ON_UNIX + NEEDS, 2]),
      about,
      fields([0, 2], [0, 2], [0, 2], [MODE, 4], [offset, 4]),
      name,
    )
    files.push(file)
    offset += file.length
  }
  const central = Buffer.concat(list)
  const count = sorted.length
  const end = fields([END, 4], [0, 2], [0, 2], [count, 2], [count, 2], [central.length, 4], [offset, 4], [0, 2])
  return Buffer.concat([...files, central, end])
}

type Field = readonly [value: number, bytes: 2 | 4]

/** Numbers one after the other, their lowest byte first. */
function fields(...values: readonly Field[]): Buffer {
  return Buffer.concat(
    values.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes)
      buffer.writeUIntLE(value, 0, bytes)
      return buffer
    }),
  )
}

/** Time and day as MS-DOS writes them, in steps of two seconds. There is no time zone in it; ours is UTC. */
function dosTime(date: Date): readonly [Field, Field] {
  const year = Math.max(0, date.getUTCFullYear() - 1980)
  const day = year * 512 + (date.getUTCMonth() + 1) * 32 + date.getUTCDate()
  const time = date.getUTCHours() * 2048 + date.getUTCMinutes() * 32 + Math.floor(date.getUTCSeconds() / 2)
  return [
    [time, 2],
    [day, 2],
  ]
}
