import { describe, expect, test } from 'vitest'
import { hintsFor } from '~/training/play/harder.ts'
import { aPlay, FRONT } from './scripts.ts'

const HIDDEN = FRONT.replace('modules:', 'customer: { hidden: She has to leave at three. }\nmodules:')

/** Two scenes, each with a best line that is short, stands second and changes little, and a poor one. */
const GOOD = scenes({
  best: '"Short."',
  poor: '"A longer line that lands badly."',
  order: ['poor', 'best'],
  by: 'trust +4, stress -4',
})

interface Wanted {
  readonly best: string
  readonly poor: string
  readonly order: readonly ('best' | 'poor')[]
  readonly by: string
  readonly spoiled?: string
  readonly endings?: string
}

function scenes({ best, poor, order, by, spoiled = 'trust -10, stress +10', endings }: Wanted): string {
  const choices = (to: string) =>
    order
      .map((which) =>
        which === 'best'
          ? `* ${best}\n  ${by}\n  Best: Yes.\n  -> ${to}`
          : `* ${poor}\n  ${spoiled}\n  Poor: No.\n  -> ${to}`,
      )
      .join('\n')
  const last = endings ?? '# Ending: Good (trust 45+)\nFine.\n# Ending: Else\nNot fine.\n'
  return `# One\n${choices('Two')}\n# Two\n${choices('End')}\n${last}`
}

const kinds = (body: string, front = HIDDEN) => hintsFor(aPlay(body, front)).map(({ kind }) => kind)

const base: Wanted = {
  best: '"Short."',
  poor: '"A longer line that lands badly."',
  order: ['poor', 'best'],
  by: 'trust +4, stress -4',
}

test('[W7] a hard customer gets no hint', () => {
  expect(kinds(GOOD)).toEqual([])
})

describe('[W7] each hint is given where it is due, and nowhere else', () => {
  test.each([
    ['no-poor-line', scenes(base).replaceAll('Poor:', 'Fair:')],
    ['best-is-longest', scenes({ ...base, best: '"This is by far the longest line that anybody could say."' })],
    ['best-is-first', scenes({ ...base, order: ['best', 'poor'] })],
    ['one-ending', scenes({ ...base, endings: '# Ending: Always\nSo it ends.\n' })],
    ['best-ending-forgives', scenes({ ...base, endings: '# Ending: Good (trust 30+)\nFine.\n# Ending: Else\nNo.\n' })],
    [
      'meter-only-rises',
      scenes({ ...base, spoiled: 'stress +10', endings: '# Ending: Good (trust 48+)\nA.\n# Ending: Else\nB.\n' }),
    ],
    ['meter-only-falls', scenes({ ...base, spoiled: 'trust -10, stress -1' })],
    [
      'always-calms',
      scenes({ ...base, by: 'trust +12, stress -12', endings: '# Ending: Good (trust 60+)\nA.\n# Ending: Else\nB.\n' }),
    ],
  ])('%s', (kind, body) => {
    expect(kinds(body)).toEqual([kind])
  })

  test('nothing-hidden', () => {
    expect(kinds(GOOD, FRONT)).toEqual(['nothing-hidden'])
  })

  test('meter-stands-still, with the name of the meter', () => {
    const front = HIDDEN.replace('stress: 70 }', 'stress: 70, hope: 50 }')
    expect(hintsFor(aPlay(GOOD, front))).toEqual([{ kind: 'meter-stands-still', meter: 'hope' }])
  })
})

test('one best line alone does not make an easy customer', () => {
  const body = scenes({ ...base, by: 'trust +12, stress -12' }).replace('Best: Yes.', 'Fair: Yes.')
  expect(kinds(body)).not.toContain('always-calms')
})
