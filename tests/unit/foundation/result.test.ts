import { expect, test } from 'vitest'
import { ok, refuse } from '~/foundation/result.ts'

test('a result is a value or a problem, and says which', () => {
  expect(ok(7)).toEqual({ ok: true, value: 7 })
  expect(refuse({ code: 'too-big' })).toEqual({ ok: false, problem: { code: 'too-big' } })
})
