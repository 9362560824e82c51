import { describe, expect, test } from 'vitest'
import { brokenRules, filesOf } from './house.ts'

const CODE = /\.(ts|mjs|js|svelte|astro)$/

test('every file of src imports only from the floors below it', () => {
  const files = filesOf('src', CODE)
  expect(files.length).toBeGreaterThan(50)
  expect(files.flatMap(({ path, text }) => brokenRules(path, text))).toEqual([])
})

describe('each rule of the house can be broken, and is then told', () => {
  test.each([
    ['foundation/result.ts', `import { x } from '~/journey/schema.ts'`],
    ['journey/gap.ts', `import { x } from '~/training/lesson.ts'`],
    ['training/lesson.ts', `import { x } from '../journey/schema.ts'`],
    ['journey/gap.ts', `import { x } from '~/words/en.ts'`],
    ['storage/maps.ts', `import { x } from '~/session/maps.ts'`],
    ['session/maps.ts', `import X from '~/components/ui/Button.svelte'`],
    ['components/journey/Board.svelte', `<script>\nimport { x } from '~/storage/keys.ts'\n</script>`],
    ['components/journey/Board.svelte', `import X from '../training/play/Player.svelte'`],
    ['components/ui/Button.svelte', `import X from '~/components/site/Header.astro'`],
    ['layouts/Page.astro', `---\nimport { x } from '~/session/maps.ts'\n---`],
    ['pages/index.astro', `---\nimport { x } from '~/session/maps.ts'\n---`],
    ['pages/index.astro', `---\nimport { x } from '~/storage/keys.ts'\n---`],
    ['components/site/Search.ts', `const x = await import('~/storage/keys.ts')`],
    ['journey/all.ts', `export * from '~/session/maps.ts'`],
    ['journey/all.ts', `export type { X } from '~/session/maps.ts'`],
    ['journey/gap.ts', `import {\n  x,\n  y,\n} from '~/session/maps.ts'`],
    ['journey/gap.ts', `import '~/session/maps.ts'`],
    ['components/site/count.ts', `import { atom } from 'nanostores'`],
    ['components/training/Flow.svelte', `import { SvelteFlow } from '@xyflow/svelte'`],
    ['session/flow.ts', `import type { Node } from '@xyflow/svelte'`],
    ['journey/schema.ts', `import * as z from 'zod'`],
    ['session/progress.ts', `import { z } from 'astro/zod'`],
    ['journey/create.ts', `import { nanoid } from 'nanoid'`],
    ['foundation/ids.ts', `import * as z from 'zod/mini'`],
    ['training/lesson.ts', `import { parse } from 'yaml'`],
    ['pages/index.astro', `import { parse } from 'yaml'`],
    ['training/lesson.ts', `import { getCollection } from 'astro:content'`],
    ['components/site/Header.svelte', `import { getCollection } from 'astro:content'`],
    ['journey/format/read.ts', `import { readFileSync } from 'node:fs'`],
    ['session/maps.ts', `import { tick } from 'svelte'`],
    ['journey/copies.ts', `import { openDB } from 'idb'`],
    ['components/journey/Title.svelte', `<input bind:value={$journey.title}>`],
    ['components/journey/Title.svelte', `const x = () => {\n  $journey = next\n}`],
    ['components/journey/Title.svelte', `onclick={() => ($journey.title = 'x')}`],
    ['components/journey/Title.svelte', `$saving.count += 1`],
    ['components/journey/Title.svelte', `$saving.count++`],
  ])('%s: %s', (path, text) => {
    expect(brokenRules(path, text)).toHaveLength(1)
  })
})

test.each([
  [
    'components/journey/board/Board.svelte',
    `import { SvelteFlow } from '@xyflow/svelte'\nimport X from '~/components/ui/Button.svelte'`,
  ],
  [
    'components/site/Page.svelte',
    `let x = $state(1)\nlet { a = 1 } = $props()\nconst y = $derived($journey.title === 'x')\nif ($a >= 2) {}`,
  ],
  ['components/site/Page.svelte', `// import { x } from '~/storage/keys.ts'`],
  ['training/play/parse.ts', `import { parse } from 'yaml'\nimport * as z from 'zod/mini'`],
  ['pages/learn/index.astro', `import { getCollection } from 'astro:content'`],
])('what the rules allow is left alone: %s', (path, text) => {
  expect(brokenRules(path, text)).toEqual([])
})
