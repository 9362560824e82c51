import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { HANDLED, leanScripts } from '~/tools/lean-scripts.ts'

const EVENTS = 'node_modules/svelte/src/internal/client/dom/elements/events.js'

function made(code: string, id: string): string | null {
  const { transform } = leanScripts()
  if (typeof transform !== 'function') throw new Error('the plugin has no transform')
  return Reflect.apply(transform, null, [code, id])?.code ?? null
}

test('what an event came from is let go of where Svelte has handled it, in one place and in no other file', () => {
  const code = readFileSync(EVENTS, 'utf8')
  expect(code.split(HANDLED)).toHaveLength(2)
  expect(code).toContain('get() {\n\t\t\treturn current_target || owner_document;')
  expect(made(code, `/somewhere/${EVENTS}`)).toBe(code.replace(HANDLED, `${HANDLED} current_target = null;`))
  expect(made(code, '/somewhere/src/elements/events.js')).toBeNull()
})

test('the words of errors lose the address of a page that explains them, and nothing else', () => {
  const words = 'throw new Error(`state_unsafe\\nhttps://svelte.dev/e/state_unsafe`)'
  expect(made(words, '/somewhere/node_modules/svelte/src/internal/client/errors.js')).toBe(
    'throw new Error(`state_unsafe\\nstate_unsafe`)',
  )
})
