import { expect, test } from 'vitest'
import { answerTo } from '~/worker/answer.ts'

const FILES = ['', 'learn/', 'theme.js', '404.html', 'templates/a.journey.json']

test.each([
  ['', { kind: 'file', path: '' }],
  ['index.html', { kind: 'file', path: '' }],
  ['learn/', { kind: 'file', path: 'learn/' }],
  ['learn/index.html', { kind: 'file', path: 'learn/' }],
  ['learn', { kind: 'send-on', path: 'learn/' }],
  ['theme.js', { kind: 'file', path: 'theme.js' }],
  ['templates/a.journey.json', { kind: 'file', path: 'templates/a.journey.json' }],
  ['templates/', { kind: 'unknown' }],
  ['learn/nothing/', { kind: 'unknown' }],
  ['toString', { kind: 'unknown' }],
])('the address %j leads to %j', (path, answer) => {
  expect(answerTo(path, (one) => FILES.includes(one))).toEqual(answer)
})
