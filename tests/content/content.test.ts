import { describe, expect, test } from 'vitest'
import { readContent } from '~/tools/content/content.ts'
import { INTERACTIVE } from '~/training/prose/components.ts'
import { tagsOf } from '~/training/prose/tags.ts'

const content = readContent('.')

test('the site can be built from the content as it stands', () => {
  expect(content.stops).toEqual([])
})

test('[L12] nothing in our own content is worth another look', () => {
  expect(readContent('.', '2026-11-25').warns).toEqual([])
})

test('every module of the first release is there with its lessons', () => {
  for (const slug of ['moments-of-truth', 'in-their-shoes']) {
    expect(content.modules.map(({ id }) => id)).toContain(slug)
    expect(content.lessons.filter(({ module }) => module === slug).length).toBeGreaterThanOrEqual(2)
  }
})

describe.each(content.modules.map(({ id, value }) => ({ slug: id, module: value })))('$slug', ({ slug }) => {
  const lessons = content.lessons.filter((lesson) => lesson.module === slug)

  test('has at least three different kinds of exercise', () => {
    const kinds = lessons.flatMap(({ body }) => tagsOf(body, 1).map(({ name }) => name))
    expect(new Set(kinds.filter((name) => INTERACTIVE.has(name))).size).toBeGreaterThanOrEqual(3)
  })

  test('shows a poor and a good model', () => {
    const tags = lessons.flatMap(({ body }) => tagsOf(body, 1).map(({ name }) => name))
    expect(tags).toEqual(expect.arrayContaining(['Bad', 'Good', 'Scene']))
  })

  test('opens with a scene', () => {
    const first = [...lessons].sort((one, other) => one.number - other.number)[0]
    expect(tagsOf(first?.body ?? '', 1)[0]?.name).toBe('Scene')
  })
})

test('every claim says when somebody looked at its source', () => {
  for (const { value } of content.claims) expect(Number.isNaN(Date.parse(value.checkedOn))).toBe(false)
})

test('there is a path for every role', () => {
  expect(content.paths.map(({ id }) => id).sort()).toEqual(['office', 'owner', 'solo', 'technician'])
})
