import { ok, type Result, refuse } from '~/foundation/result.ts'
import type { DatedCopy, PlacedCopy } from '~/storage/copies.ts'
import type { StorageProblem } from '~/storage/shelf.ts'

/** Dated copies in a list, for tests that have no browser; the same verbs as the real ones, without thinning. */
export function aCupboard() {
  let copies: readonly PlacedCopy[] = []
  let made = 0
  let problem: StorageProblem | null = null
  const done = async <Value>(value: () => Value): Promise<Result<Value, StorageProblem>> =>
    problem ? refuse(problem) : ok(value())
  return {
    /** What is in it. */
    all: () => copies,
    refuseFrom(code: StorageProblem['code'] | null) {
      problem = code && { code }
    },
    keepCopy: (copy: DatedCopy) =>
      done(() => {
        made += 1
        copies = [...copies, { ...copy, key: made }]
        return null
      }),
    copiesOf: (map: string) => done(() => copies.filter((copy) => copy.map === map)),
    newestCopy: (map: string) => done(() => copies.findLast((copy) => copy.map === map) ?? null),
    copiesOfOthers: (isKept: (map: string) => boolean) => done(() => copies.filter(({ map }) => !isKept(map))),
    putCopies: (changed: readonly PlacedCopy[]) =>
      done(() => {
        const others = copies.filter(({ key }) => !changed.some((one) => one.key === key))
        copies = [...others, ...changed].sort((one, other) => one.key - other.key)
        return null
      }),
    endRest: (map: string) =>
      done(() => {
        copies = copies.map((copy) =>
          copy.map === map && copy.deleted
            ? { map, title: copy.title, at: copy.at, text: copy.text, key: copy.key, why: 'deletion' }
            : copy,
        )
        return null
      }),
    dropCopies: (keys: readonly number[]) =>
      done(() => {
        copies = copies.filter(({ key }) => !keys.includes(key))
        return null
      }),
  }
}
