import { defineCollection } from 'astro:content'
import { fileURLToPath } from 'node:url'
import { glob, type Loader, type LoaderContext } from 'astro/loaders'
import * as z from 'zod/mini'
import { libraryItemSchema } from '~/journey/bring/library-file.ts'
import type { Journey } from '~/journey/schema.ts'
import { type Content, LANGUAGE, readContent } from '~/tools/content/content.ts'
import { byTerms, installedPackages, termsSchema } from '~/tools/packages/installed.ts'
import { cardSchema } from '~/training/card-file.ts'
import { claimSchema } from '~/training/claims.ts'
import { companySchema, deepWithFirmWords, firmWords, ON_PAPER } from '~/training/company.ts'
import { termSchema } from '~/training/glossary.ts'
import { lessonPlaceOf, lessonSchema } from '~/training/lesson.ts'
import { moduleSchema } from '~/training/module.ts'
import { pathSchema } from '~/training/paths.ts'
import type { Play } from '~/training/play/schema.ts'
import { sheetSchema } from '~/training/sheet.ts'
import { sourcesSchema } from '~/training/sources.ts'

/** One entry of a collection before it is stored. */
interface Entry {
  readonly id: string
  readonly file: string
  readonly data: Readonly<Record<string, unknown>>
}

/** The content as it stands on the disk; read once for all collections until a file changes. */
let kept: Content | null = null

function contentOf({ config, logger }: LoaderContext): Content {
  if (kept === null) {
    kept = readContent(fileURLToPath(config.root))
    for (const line of kept.warns) logger.warn(line)
  }
  return kept
}

/** Everything wrong in any file, in one go, before a page is made from it. */
function stopOnProblems({ stops }: Content): void {
  if (stops.length > 0) throw new Error(stops.join('\n'))
}

/** A collection made of what `entriesOf` picks from the content, kept up to date while somebody writes. */
function from(name: string, entriesOf: (content: Content) => readonly Entry[]): Loader {
  return {
    name: `doorstep-${name}`,
    async load(context) {
      const fill = async () => {
        const content = contentOf(context)
        stopOnProblems(content)
        context.store.clear()
        for (const { id, file, data } of entriesOf(content)) {
          const parsed = await context.parseData({ id, data, filePath: file })
          context.store.set({ id, data: parsed, filePath: file, digest: context.generateDigest({ ...data }) })
        }
      }
      await fill()
      whenContentChanges(context, fill)
    },
  }
}

/** Lessons are rendered by Astro; they are checked with everything else before. */
function lessons(): Loader {
  const pages = glob({
    base: `./content/${LANGUAGE}`,
    pattern: 'modules/*/[0-9]*.mdx',
    generateId({ entry }) {
      const place = lessonPlaceOf(entry)
      return place ? `${place.module}/${place.lesson}` : entry
    },
  })
  return {
    name: 'doorstep-lessons',
    async load(context) {
      stopOnProblems(contentOf(context))
      await pages.load(context)
      whenContentChanges(context, async () => stopOnProblems(contentOf(context)))
    },
  }
}

/** While somebody writes a problem is told and the pages stay as they were; only a build stops. */
function whenContentChanges(context: LoaderContext, update: () => Promise<void>): void {
  const { watcher, logger, config } = context
  const folder = fileURLToPath(new URL('./content/', config.root))
  watcher?.add(folder)
  for (const event of ['change', 'add', 'unlink'] as const) {
    watcher?.on(event, (path) => {
      if (!path.startsWith(folder)) return
      kept = null
      update().catch((problem: unknown) => logger.error(problem instanceof Error ? problem.message : String(problem)))
    })
  }
}

/** What is installed, as the page of licenses lists it. */
function packages(): Loader {
  return {
    name: 'doorstep-packages',
    async load({ config, store, generateDigest }) {
      store.clear()
      for (const [place, data] of byTerms(installedPackages(fileURLToPath(config.root))).entries())
        store.set({ id: String(place).padStart(4, '0'), data, digest: generateDigest(data) })
    },
  }
}

const written = (one: { readonly id: string; readonly file: string; readonly value: object }): Entry => ({
  id: one.id,
  file: one.file,
  data: { ...one.value },
})

/** Entries with the firm's own words in place of those in braces. */
function inFirmWords<Entry extends { readonly value: object }>(
  entries: readonly Entry[],
  { company }: Content,
  where: 'told' | 'on-paper' = 'told',
): readonly Entry[] {
  const words = company[0]
    ? firmWords(company[0].value, where === 'told' ? undefined : ON_PAPER)
    : new Map<string, string>()
  return entries.map((entry) => ({ ...entry, value: deepWithFirmWords(entry.value, words) }))
}

export const collections = {
  modules: defineCollection({
    loader: from('modules', (content) => inFirmWords(content.modules, content).map(written)),
    schema: moduleSchema,
  }),
  cards: defineCollection({
    loader: from('cards', (content) =>
      inFirmWords(content.cards, content).map((card) => ({
        ...written(card),
        data: { ...card.value, module: card.module },
      })),
    ),
    schema: z.extend(cardSchema.def.innerType, { module: z.string() }),
  }),
  sheets: defineCollection({
    loader: from('sheets', (content) => inFirmWords(content.sheets, content, 'on-paper').map(written)),
    schema: sheetSchema,
  }),
  company: defineCollection({
    loader: from('company', ({ company }) => company.map(written)),
    schema: companySchema,
  }),
  lessons: defineCollection({ loader: lessons(), schema: lessonSchema }),
  plays: defineCollection({
    loader: from('plays', (content) => inFirmWords(content.plays, content).map(written)),
    schema: z.custom<Play>(),
  }),
  claims: defineCollection({ loader: from('claims', ({ claims }) => claims.map(written)), schema: claimSchema }),
  glossary: defineCollection({ loader: from('glossary', ({ terms }) => terms.map(written)), schema: termSchema }),
  // A collection is given out by id: these keep the order of their file.
  library: defineCollection({
    loader: from('library', ({ stencils }) =>
      stencils.map((one, place) => ({ ...written(one), id: `${String(place).padStart(3, '0')}-${one.id}` })),
    ),
    schema: libraryItemSchema,
  }),
  packages: defineCollection({ loader: packages(), schema: termsSchema }),
  paths: defineCollection({ loader: from('paths', ({ paths }) => paths.map(written)), schema: pathSchema }),
  sources: defineCollection({ loader: from('sources', ({ sources }) => sources.map(written)), schema: sourcesSchema }),
  templates: defineCollection({
    loader: from('templates', ({ templates }) =>
      templates.map(({ id, file, text, journey }) => ({ id, file, data: { text, journey } })),
    ),
    schema: z.object({ text: z.string(), journey: z.custom<Journey>() }),
  }),
}
