import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { leanFlow, leanModules } from '~/tools/lean-flow.ts'

const NAMES = /export\s*\{([^}]+)\}/g

/** Every name that a file gives out, under the name it is known by outside. */
function exportedNames(text: string): readonly string[] {
  const listed = [...text.matchAll(NAMES)].flatMap(([, names = '']) => names.split(','))
  const single = [...text.matchAll(/export (?:const|function) (\w+)/g)].map(([, name = '']) => name)
  return [...listed.map((name) => name.trim().split(' as ').at(-1) ?? ''), ...single]
}

test.each(leanModules)('%s is a file of the install, so that leaving it out does something', (path) => {
  expect(existsSync(`node_modules/${path}`)).toBe(true)
})

test.each(leanModules.filter(([path]) => path.endsWith('.mjs')))(
  '%s still gives out names of the real one',
  (path, text) => {
    const real = exportedNames(readFileSync(`node_modules/${path}`, 'utf8'))
    const names = exportedNames(text)
    expect(names.length).toBeGreaterThan(0)
    expect(real).toEqual(expect.arrayContaining([...names]))
  },
)

test('a module that only ends alike is read as it is', () => {
  const { load } = leanFlow()
  if (typeof load !== 'function') throw new Error('the plugin has no load')
  const ask = (id: string) => Reflect.apply(load, null, [id])
  expect(ask('/somewhere/node_modules/@xyflow/svelte/dist/lib/components/nodes/DefaultNode.svelte')).toBe(' ')
  expect(ask('/somewhere/src/components/nodes/DefaultNode.svelte')).toBeNull()
})
