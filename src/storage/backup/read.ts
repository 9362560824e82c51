import { jsonOf } from '~/foundation/json.ts'
import { ok, type Result, refuse } from '~/foundation/result.ts'
import { isObject } from '~/training/progress/objects.ts'
import { OURS } from '../keys.ts'

/** The texts of a backup, by their names on the shelf. */
export type Texts = ReadonlyMap<string, string>

/** Why a file is no backup that can be used here. */
export interface BackupProblem {
  readonly code: 'too-big' | 'not-json' | 'not-a-backup' | 'made-by-newer-version' | 'damaged'
}

export const BACKUP_FORMAT = 'doorstep-backup'
export const BACKUP_VERSION = 1

/** The texts and the dated copies of the largest browser fit in this many times over. */
export const BACKUP_LIMITS = { bytes: 64 * 1024 * 1024, depth: 8, fields: 200_000 } as const

/** The texts of ours that a backup holds. Looked for in the order size, JSON, format, version, fields; never throws. */
export function readBackup(file: string): Result<Texts, BackupProblem> {
  const text = file.startsWith('\ufeff') ? file.slice(1) : file
  if (text.length > BACKUP_LIMITS.bytes || isTooDeep(text)) return refuse({ code: 'too-big' })
  const value = jsonOf(text, BACKUP_LIMITS.bytes)
  if (value === undefined) return refuse({ code: 'not-json' })
  if (!isObject(value) || !Object.hasOwn(value, 'format') || value['format'] !== BACKUP_FORMAT) {
    return refuse({ code: 'not-a-backup' })
  }
  const { version, texts } = value
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refuse({ code: 'damaged' })
  if (version > BACKUP_VERSION) return refuse({ code: 'made-by-newer-version' })
  if (!isObject(texts)) return refuse({ code: 'damaged' })
  const found = new Map<string, string>()
  for (const [key, one] of Object.entries(texts)) {
    if (!key.startsWith(OURS)) continue
    if (typeof one !== 'string') return refuse({ code: 'damaged' })
    found.set(key, one)
  }
  return ok(found)
}

/** Counts brackets and colons outside of texts, so that nothing hostile reaches the parser. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let fields = 0
  let inText = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (inText) {
      if (sign === '\\') at += 1
      else if (sign === '"') inText = false
    } else if (sign === '"') inText = true
    else if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') depth -= 1
    else if (sign === ':' || sign === ',') fields += 1
    if (depth > BACKUP_LIMITS.depth || fields > BACKUP_LIMITS.fields) return true
  }
  return false
}
