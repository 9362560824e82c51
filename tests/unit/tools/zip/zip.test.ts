import { createHash } from 'node:crypto'
import { crc32, inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { zip } from '~/tools/zip/zip.ts'

const DAY = new Date('2026-11-29T03:04:06Z')
const files = [
  { path: 'doorstep/learn/index.html', body: Buffer.from('<h1>Learn</h1>'.repeat(200)) },
  { path: 'doorstep/größer.txt', body: Buffer.from('ü') },
  { path: 'doorstep/empty', body: Buffer.alloc(0) },
]

/** What an archive holds, read by the list at its end, as programs do. */
function unzip(archive: Buffer) {
  const end = archive.length - 22
  const read: { path: string; body: Buffer; time: number; day: number }[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = archive.readUInt16LE(at + 28)
    const local = archive.readUInt32LE(at + 42)
    const data = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const body = inflateRawSync(archive.subarray(data, data + archive.readUInt32LE(at + 20)))
    expect(archive.readUInt32LE(at + 16)).toBe(crc32(body))
    expect(archive.readUInt32LE(at + 24)).toBe(body.length)
    const path = archive.toString('utf8', at + 46, at + 46 + nameLength)
    read.push({ path, body, time: archive.readUInt16LE(at + 12), day: archive.readUInt16LE(at + 14) })
    at += 46 + nameLength
  }
  expect(at).toBe(end)
  return read
}

test('every file of an archive is there again, byte for byte, with its day', () => {
  const read = unzip(zip(files, DAY))
  expect(new Map(read.map(({ path, body }) => [path, body.toString()]))).toEqual(
    new Map(files.map(({ path, body }) => [path, body.toString()])),
  )
  for (const { time, day } of read) {
    expect([(day >> 9) + 1980, (day >> 5) & 15, day & 31]).toEqual([2026, 11, 29])
    expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([3, 4, 6])
  }
})

test('the same files give the same bytes in whatever order they come', () => {
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
  expect(hash(zip([...files].reverse(), DAY))).toBe(hash(zip(files, DAY)))
})
