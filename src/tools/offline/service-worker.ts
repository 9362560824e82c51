import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { build, minify, type Plugin } from 'vite'
import { contentsOf, hashOf } from './contents.ts'

const WORKER = resolve(import.meta.dirname, '../../worker/worker.ts')
const TRUSTED = resolve(import.meta.dirname, '../hosting/trusted-types.js')
const REGISTER = resolve(import.meta.dirname, '../../worker/register.js')
const NEW_VERSION = resolve(import.meta.dirname, '../../components/site/new-version.ts')
const PACKAGE = resolve(import.meta.dirname, '../../../package.json')

/** Where a page shows which version it is. */
const SHOWN = /(<[^>]*\sdata-version[^>]*>)[^<]*/g

/**
 * Writes the worker that keeps the whole workbook on the device, and the few bytes that every page starts it with.
 * Comes after everything else that writes into the built site. While developing there is no worker.
 */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'doorstep-service-worker',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [newVersionChunk()] } })
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir)
        await writeRegistration(site)
        await writeVersion(site)
      },
    },
  }
}

/** What looks for a new version: a file that no page asks for on a first visit. */
function newVersionChunk(): Plugin {
  return {
    name: 'doorstep-new-version',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      this.emitFile({ type: 'chunk', id: NEW_VERSION, fileName: 'new-version.js' })
    },
  }
}

async function writeRegistration(site: string): Promise<void> {
  const theme = join(site, 'theme.js')
  const { code } = await minify(
    'theme.js',
    [TRUSTED, theme, REGISTER].map((file) => readFileSync(file, 'utf8')).join(''),
  )
  writeFileSync(theme, code)
}

/** Tells which version a built site is, and writes the worker that keeps it. */
export async function writeVersion(site: string): Promise<void> {
  await writeWorker(site, showVersion(site))
}

/** Tells the version from everything in the site, and writes it into the pages that show it. */
function showVersion(site: string): string {
  const version = hashOf(JSON.stringify(contentsOf(site)))
  const { version: release } = JSON.parse(readFileSync(PACKAGE, 'utf8'))
  const page = join(site, 'settings/index.html')
  const html = readFileSync(page, 'utf8')
  writeFileSync(page, html.replace(SHOWN, `$1${release} (${version})`))
  return version
}

async function writeWorker(site: string, version: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { CONTENTS: JSON.stringify(contentsOf(site)), VERSION: JSON.stringify(version) },
    build: {
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry: WORKER, formats: ['iife'], name: 'doorstep', fileName: () => 'sw.js' },
    },
  })
}
