import { ok, type Result, refuse } from '~/foundation/result.ts'
import { withDatabase } from './database.ts'

/** A file on the device that a person chose to be written. Only Chromium hands such files out; the types do not know them yet. */
export interface ChosenFile extends FileSystemFileHandle {
  queryPermission(wanted: Wanted): Promise<PermissionState>
  requestPermission(wanted: Wanted): Promise<PermissionState>
}

interface Wanted {
  readonly mode: 'readwrite'
}

declare global {
  interface Window {
    showSaveFilePicker?(options: {
      readonly suggestedName: string
      readonly types: readonly { readonly description: string; readonly accept: Record<string, readonly string[]> }[]
    }): Promise<ChosenFile>
  }
}

const WRITING: Wanted = { mode: 'readwrite' }

export const canChooseFile = (): boolean => typeof window.showSaveFilePicker === 'function'

/** Lets a person choose a file, and keeps the choice; null where none was chosen. */
export async function chooseFile(name: string, description: string): Promise<ChosenFile | null> {
  try {
    const types = [{ description, accept: { 'application/json': ['.json'] } }]
    const file = await window.showSaveFilePicker?.({ suggestedName: name, types })
    if (!file) return null
    const kept = await withDatabase((database) => database.put('files', file, 'everything'))
    return kept.ok ? file : null
  } catch {
    // The person closed the window in which one chooses.
    return null
  }
}

/** The file that was chosen, today or on an earlier visit. */
export async function chosenFile(): Promise<ChosenFile | null> {
  const found = await withDatabase((database) => database.get('files', 'everything'))
  return found.ok ? (found.value ?? null) : null
}

export async function forgetFile(): Promise<void> {
  await withDatabase((database) => database.delete('files', 'everything'))
}

/** Whether the file may be written now, without asking anybody. */
export async function mayWrite(file: ChosenFile): Promise<boolean> {
  return (await file.queryPermission(WRITING).catch(() => 'denied')) === 'granted'
}

/** Asks the person; the browser only does so right after a tap. */
export async function askToWrite(file: ChosenFile): Promise<boolean> {
  return (await file.requestPermission(WRITING).catch(() => 'denied')) === 'granted'
}

/** Writes the file as a whole: until it is all there, what stood in it before still stands. */
export async function writeFile(
  file: ChosenFile,
  text: string,
): Promise<Result<null, { readonly code: 'not-written' }>> {
  try {
    const stream = await file.createWritable()
    await stream.write(text)
    await stream.close()
    return ok(null)
  } catch {
    return refuse({ code: 'not-written' })
  }
}
