import { expect, test } from '../support/test.ts'

test.use({ expected: [/.*/] })

test('the tests would hear a word in the console, an error, a request that leaves, and code the policy forbids', async ({
  page,
  troubles,
}) => {
  await page.goto('sources/')
  expect(troubles).toEqual([])
  await page.evaluate(() => {
    console.warn('a warning')
    setTimeout(() => {
      throw new Error('an error')
    })
    setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="console.log(1)">'))
    document.body.append(Object.assign(document.createElement('img'), { src: 'http://127.0.0.2:9/elsewhere.png' }))
  })
  for (const heard of [/a warning/, /uncaught: an error/, /TrustedHTML/, /elsewhere\.png/]) {
    await expect.poll(() => troubles.join('\n')).toMatch(heard)
  }
})
