import { describe, expect, test } from 'vitest'
import { addLines, several } from '~/journey/bring/behind.ts'
import type { JourneyCommand } from '~/journey/commands.ts'
import { findTouchpoint } from '~/journey/select.ts'
import { aFullMap, aMapOf, aTouchpoint } from '../support/maps.ts'
import { carriedOut, refusalOf } from '../support/outcomes.ts'

const full = aFullMap()
const rename: JourneyCommand = { type: 'rename-journey', title: 'Another' }
const nowhere: JourneyCommand = { type: 'remove-touchpoint', touchpoint: 'x' }

describe('several commands in one', () => {
  test('[B1] are carried out one after the other', () => {
    const next = carriedOut(full, several([rename, { type: 'remove-touchpoint', touchpoint: 'a' }]))
    expect(next.title).toBe('Another')
    expect(findTouchpoint(next, 'a')).toBeUndefined()
  })

  test('[B1] are refused with the first that cannot be done', () => {
    expect(refusalOf(full, several([rename, nowhere, rename]))).toEqual({
      ...{ code: 'not-there', what: 'touchpoint', id: 'x' },
    })
  })

  test('[B1] [C2] change nothing where none does', () => {
    expect(carriedOut(full, several([]))).toBe(full)
    expect(carriedOut(full, several([{ type: 'rename-journey', title: full.title }]))).toBe(full)
  })

  test('[B1] [C4] are held to every text in them', () => {
    const long = several([rename, { type: 'rename-journey', title: 'x'.repeat(4001) }])
    expect(refusalOf(full, long)).toEqual({ code: 'too-big', limit: 'text' })
  })

  test('[B3] the lines of a list stand one behind the other', () => {
    let count = 0
    const newId = () => {
      count += 1
      return `n${count}`
    }
    const lines = addLines(['One', 'Two', 'Three'], { place: { stage: 'only', after: 't1' }, newId })
    const next = carriedOut(aMapOf([{ title: 'First' }, { title: 'Last' }]), several(lines))
    expect(next.stages[0]?.touchpoints.map(({ title }) => title)).toEqual(['First', 'One', 'Two', 'Three', 'Last'])
    expect(findTouchpoint(next, 'n2')?.touchpoint).toEqual(aTouchpoint({ id: 'n2', title: 'Two' }))
  })
})

describe('a touchpoint like another', () => {
  const add = { type: 'add-touchpoint', id: 'new', title: 'New', place: { stage: 'wait', after: null } } as const

  test('[B2] says all the other says but its id and title', () => {
    const like = aTouchpoint({ does: 'Looks out', owner: 'owner', support: ['dispatcher'], lasts: 'PT4H', mine: 3 })
    const next = carriedOut(full, { ...add, like })
    expect(findTouchpoint(next, 'new')?.touchpoint).toEqual({ ...like, id: 'new', title: 'New' })
  })

  test('[B2] [C15] [C16] with a time and owners that the map can have', () => {
    expect(refusalOf(full, { ...add, like: aTouchpoint({ owner: 'nobody' }) })).toEqual({
      ...{ code: 'not-there', what: 'owner', id: 'nobody' },
    })
    expect(refusalOf(full, { ...add, like: aTouchpoint({ support: ['nobody'] }) })).toMatchObject({ what: 'owner' })
    expect(refusalOf(full, { ...add, like: { ...aTouchpoint(), lasts: 'four hours' } })).toEqual({
      ...{ code: 'not-a-duration', value: 'four hours' },
    })
  })
})
