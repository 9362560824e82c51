import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the archives of the package unpack to. */
const ARCHIVES = ['chromium.br', 'swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br']

/**
 * The Chromium that comes as an npm package (Linux on x64 only), unpacked once beside the other caches together with
 * the system libraries it needs: first as it is, then with those libraries for a machine without them.
 */
export async function unpackBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return []
  const folder = await unpacked()
  const executablePath = join(folder, 'chromium')
  const fonts: Record<string, string> = machineHasFonts() ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }
  return [
    { executablePath, env: fonts },
    { executablePath, env: { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib') } },
  ]
}

/** Unpacks into a folder of its own and renames it at the end, so that a run cut short leaves nothing half-made. */
async function unpacked(): Promise<string> {
  const root = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))))
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const folder = resolve(`node_modules/.cache/doorstep/chromium-${version}`)
  if (existsSync(folder)) return folder

  const workshop = `${folder}.${process.pid}`
  mkdirSync(workshop, { recursive: true })
  const { inflate } = await import('@sparticuz/chromium')
  const usual = process.env['TMPDIR']
  // The package unpacks into the folder for temporary files, wherever that is.
  process.env['TMPDIR'] = workshop
  try {
    await Promise.all(ARCHIVES.map((name) => inflate(join(root, 'bin', name))))
  } finally {
    if (usual === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = usual
  }
  try {
    renameSync(workshop, folder)
  } catch (error) {
    rmSync(workshop, { recursive: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

function machineHasFonts(): boolean {
  if (!existsSync('/etc/fonts/fonts.conf') || !existsSync('/usr/share/fonts')) return false
  return readdirSync('/usr/share/fonts', { recursive: true }).some((name) => /\.(ttf|otf|ttc|pfb)$/i.test(String(name)))
}
