import { expect, test } from 'vitest'
import { piecesOf } from '~/components/site/search/excerpt.ts'

test('the words searched for are marked, the others are not', () => {
  expect(piecesOf('You are <mark>late</mark>, and she took the day off.')).toEqual([
    { text: 'You are ', marked: false },
    { text: 'late', marked: true },
    { text: ', and she took the day off.', marked: false },
  ])
})

test('any other markup stays the text it is', () => {
  expect(piecesOf('<img src=x onerror=alert(1)> and &lt;script&gt; &amp;lt;')).toEqual([
    { text: '<img src=x onerror=alert(1)> and <script> &lt;', marked: false },
  ])
})

test('an empty excerpt has no pieces', () => {
  expect(piecesOf('')).toEqual([])
})
