import { expect, test } from 'vitest'
import { byTerms, installedPackages, productionOf, readLock } from '~/tools/packages/installed.ts'

const lock = readLock('.')
const installed = installedPackages('.')

test('what the site is made of is listed with its version, its license and the text of it', () => {
  const font = installed.find(({ name }) => name === '@fontsource/atkinson-hyperlegible-next')
  expect(font).toMatchObject({ license: 'OFL-1.1', direct: true, version: expect.stringMatching(/^\d+\.\d+\.\d+$/) })
  expect(font?.text).toContain('SIL OPEN FONT LICENSE')
})

test('no package is without a license, and none is left out but those for other machines and those of the tests', () => {
  expect(installed.filter(({ license, version }) => license === '' || version === '')).toEqual([])
  const missing = productionOf(lock).length - installed.length
  expect(productionOf(lock).filter(([, { optional }]) => optional).length).toBeGreaterThanOrEqual(missing)
  expect(installed.map(({ name }) => name)).not.toContain('vitest')
})

test('packages under the same words stand together, those asked for by name first', () => {
  const aPackage = (name: string, direct: boolean, text = 'Be good.') => ({
    name,
    direct,
    text,
    version: '1.0.0',
    license: 'MIT',
  })
  const terms = byTerms([aPackage('a', false), aPackage('b', true, 'Be\ngood.'), aPackage('c', true, 'Be  good.')])
  expect(terms.map(({ packages }) => packages.map(({ name }) => name))).toEqual([['b', 'c'], ['a']])
})

test('no package needs to run anything when it is installed', () => {
  const running = productionOf(lock).filter(([, { hasInstallScript }]) => hasInstallScript)
  // esbuild looks for its program and fetches it where none came along; the program comes as a package of its own.
  expect(running.map(([folder]) => folder)).toEqual(['node_modules/esbuild'])
})
