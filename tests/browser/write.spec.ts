import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { journal } from '../support/journal.ts'
import { keep, problem, ready, saved, shelf } from '../support/map-page.ts'
import { aScript, offered, readScript } from '../support/play-script.ts'
import { expect, test } from '../support/test.ts'

const script = (page: Page): Locator => page.getByRole('textbox', { name: 'Script' })
const reading = (page: Page): Locator => page.getByRole('status', { name: 'Reading' })
const good = (page: Page) => expect(reading(page)).toContainText('Everything can be read')
const playPane = (page: Page): Locator => page.getByRole('region', { name: 'Play', exact: true })
const problems = (page: Page): Locator => page.getByRole('region', { name: 'To put right' }).getByRole('button')

async function open(page: Page, hash = ''): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`practice/write/${hash}`)
  await ready(page)
}

async function write(page: Page, text: string): Promise<void> {
  await script(page).fill(text)
  await saved(page)
}

/** Chooses a file to open. */
async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file' }).click()
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
}

async function downloaded(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download' }).first().click()
  const file = await download
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

/** The text kept under a name. */
async function kept(page: Page, name: string): Promise<string | null> {
  const found = (await shelf(page))[`doorstep:play:${name}`]
  return found === undefined ? null : JSON.parse(found).text
}

test('[W6] a play is written from nothing: two mistakes are told by line, it plays to its end, and its file holds it', async ({
  page,
}) => {
  const whole = aScript('The gate code')
  await open(page)
  await write(page, whole.replace('trust +20', 'trst +20').replace('Rosa [cold]', 'Rossa [cold]'))
  await expect(problems(page)).toHaveText([
    '12: There is no meter called "trst". Write "trust", or add it to "meters" at the top. Meters here: trust.',
    /^18: There is no role called "Rossa"\. Write "Rosa", or add it to "roles"/,
  ])
  await expect(playPane(page).getByRole('heading', { name: 'The part is not on the van' })).toBeVisible()
  await expect(playPane(page)).toContainText('the last version that could be read')

  await problems(page).nth(1).press('Enter')
  await expect(script(page)).toBeFocused()
  expect(await selected(page)).toBe('  Rossa [cold]: I see.')
  await page.keyboard.insertText('  Rosa [cold]: I see.')
  await expect(problems(page)).toHaveCount(1)
  await write(page, whole)
  await good(page)

  await playPane(page).getByRole('button', { name: 'Start', exact: true }).click()
  await offered(page).filter({ hasText: 'I am sorry' }).click()
  await expect(page.getByRole('heading', { name: 'She calls again', exact: true })).toBeVisible()
  expect(await downloaded(page)).toEqual({ name: 'the-gate-code.play.md', text: whole })
  expect(Object.keys(await shelf(page))).not.toContain('doorstep:progress')
})

test('a talk goes on where it was while a note is added, and starts anew where it no longer fits', async ({ page }) => {
  await open(page)
  const text = await script(page).inputValue()
  await playPane(page).getByRole('button', { name: 'Start', exact: true }).click()
  await offered(page).filter({ hasText: "It won't run tonight" }).click()
  await expect(playPane(page).getByText('At least you say it straight.')).toBeVisible()
  await write(page, text.replace('# Leave\n', '# Leave\n% Somebody was here.\n').replace('Okay. Okay.', 'Okay. Fine.'))
  await expect(playPane(page).getByText('Okay. Fine. At least you say it straight.')).toBeVisible()
  await write(page, text.replaceAll('News', 'Bad news'))
  await expect(playPane(page).getByRole('button', { name: 'Start', exact: true })).toBeVisible()
})

test('a reload right after a letter loses nothing, and the address leads back', async ({ page }) => {
  await open(page)
  await script(page).fill(aScript('Kept'))
  await expect(page).toHaveURL(/practice\/write\/#kept$/)
  await page.reload()
  await ready(page)
  await expect(script(page)).toHaveValue(aScript('Kept'))
  await expect(page).toHaveURL(/practice\/write\/#kept$/)
  await expect(playPane(page).getByRole('heading', { name: 'Kept' })).toBeVisible()
})

test('a play that comes to the shelf after the page that its address names is shown as soon as it is there', async ({
  page,
  context,
}) => {
  await open(page, '#late')
  await expect(problem(page, 'no-such-play')).toBeVisible()
  const other = await context.newPage()
  await open(other)
  await write(other, aScript('Late'))
  await expect(script(page)).toHaveValue(aScript('Late'))
  await expect(problem(page, 'no-such-play')).toHaveCount(0)
  await expect(page).toHaveURL(/#late$/)
})

test('[J22] [J23] what only the journal has is there again, a damaged text is set aside, and a deleted play stays away', async ({
  page,
}) => {
  await open(page)
  await write(page, aScript('Late'))
  await expect.poll(async () => Object.keys(await journal(page))).toEqual(['doorstep:play:late'])
  await page.goto('404.html')
  await keep(page, 'doorstep:play:late', '{"half')
  await open(page, '#late')
  await expect(script(page)).toHaveValue(aScript('Late'))
  const all = Object.entries(await shelf(page))
  expect(all.filter(([key]) => key.startsWith('doorstep:quarantine:'))).toMatchObject([[/./, '{"half']])

  const before = (await shelf(page))['doorstep:play:late'] ?? ''
  await page.getByRole('article', { name: 'Late' }).getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('article', { name: 'Late' })).toHaveCount(0)
  await page.goto('404.html')
  // As after a browser that was stopped before its storage reached the disk.
  await keep(page, 'doorstep:play:late', before)
  await open(page, '#late')
  await expect(problem(page, 'no-such-play')).toBeVisible()
  expect(Object.keys(await shelf(page))).not.toContain('doorstep:play:late')
})

test('opening the page keeps nothing', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'An empty page with notes' }).click()
  await expect(playPane(page).getByRole('heading', { name: 'A talk of our own' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'hides nothing' })).toBeVisible()
  expect(Object.keys(await shelf(page)).filter((key) => key.startsWith('doorstep:play:'))).toEqual([])
})

test('one of ours can be copied, here and from its own page', async ({ page }) => {
  const ours = readFileSync('content/en/plays/mud.play.md', 'utf8')
  await page.goto('practice/mud/')
  await ready(page)
  await page.getByRole('link', { name: 'Change this play into yours' }).click()
  await expect(page).toHaveURL(/practice\/write\//)
  await ready(page)
  await expect(script(page)).toHaveValue(ours)
  await good(page)
  await page.getByRole('combobox', { name: 'One of ours' }).selectOption('red-tag')
  await page.getByRole('button', { name: 'Copy it' }).click()
  await expect(script(page)).toHaveValue(readFileSync('content/en/plays/red-tag.play.md', 'utf8'))
  await good(page)
  expect(readScript('red-tag').endings.length).toBeGreaterThan(1)
})

test('a script that is still being read is not taken for the one that came after it', async ({ page }) => {
  await open(page)
  await script(page).fill(aScript('Slow'))
  await page.waitForTimeout(280)
  await page.getByRole('button', { name: 'A talk with three scenes' }).click()
  await page.waitForTimeout(600)
  await expect(playPane(page).getByRole('heading', { level: 2 })).toHaveText('The part is not on the van')
  await expect(page.getByRole('article', { name: 'Slow' })).toBeVisible()
})

test('my plays are opened, renamed, deleted and brought back', async ({ page }) => {
  await open(page)
  await write(page, aScript('First'))
  await page.getByRole('button', { name: 'An empty page with notes' }).click()
  await write(page, aScript('Second'))
  const entry = (title: string) => page.getByRole('article', { name: title })
  await expect(entry('Second')).toContainText('On the page now')

  await entry('First').getByRole('button', { name: 'Rename' }).click()
  const name = page.getByRole('textbox', { name: 'Name of the file' })
  await name.fill('😀')
  await expect(page.getByRole('button', { name: 'Save the name' })).toBeDisabled()
  await name.fill('My gate code!')
  await name.press('Enter')
  await expect(entry('First')).toContainText('my-gate-code.play.md')
  expect(await kept(page, 'my-gate-code')).toBe(aScript('First'))

  await entry('First').getByRole('button', { name: 'Rename' }).click()
  await name.fill('late arrival')
  await name.press('Enter')
  await expect(problem(page, 'name-reserved')).toBeVisible()
  await name.press('Escape')

  await entry('Second').getByRole('button', { name: 'Delete' }).click()
  await expect(entry('Second')).toHaveCount(0)
  await expect(script(page)).not.toHaveValue(aScript('Second'))
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await entry('Second').getByRole('button', { name: 'Open' }).click()
  await expect(script(page)).toHaveValue(aScript('Second'))
  await expect(playPane(page).getByRole('heading', { name: 'Second' })).toBeVisible()
})

for (const [code, error] of [
  ['storage-full', 'QuotaExceededError'],
  ['storage-blocked', 'SecurityError'],
] as const) {
  test(`${code}: the page says "Not saved", goes on reading, and offers the file`, async ({ page }) => {
    await page.addInitScript((name) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('No', name)
      }
    }, error)
    await open(page)
    await script(page).fill(aScript('Lost'))
    await expect(page.getByRole('status', { name: 'Saving' })).toHaveText(/^Not saved/)
    await expect(problem(page, code)).toContainText('Download')
    await expect(playPane(page).getByRole('heading', { name: 'Lost' })).toBeVisible()
    expect((await downloaded(page)).text).toBe(aScript('Lost'))
    await page.getByRole('button', { name: 'A talk with three scenes' }).click()
    await page.getByRole('button', { name: 'Bring it back' }).click()
    await expect(script(page)).toHaveValue(aScript('Lost'))
  })
}

test('two tabs of one play: one at rest follows, and two that both wrote are asked which', async ({
  page,
  context,
}) => {
  await open(page)
  await write(page, aScript('Both'))
  const other = await context.newPage()
  await open(other, '#both')
  await write(other, aScript('Both, there'))
  await expect(script(page)).toHaveValue(aScript('Both, there'))

  // One tab writes while the words of the other are on their way.
  await page.evaluate(() => {
    const counted = JSON.parse(localStorage.getItem('doorstep:play:both') ?? '')
    const there = { ...counted, writes: counted.writes + 1, text: `${counted.text}\n% there` }
    localStorage.setItem('doorstep:play:both', JSON.stringify(there))
  })
  await script(page).fill(aScript('Both, here'))
  await expect(problem(page, 'changed-elsewhere')).toBeVisible()
  await page.getByRole('button', { name: 'Keep both, and go on with mine' }).click()
  await saved(page)
  await expect(page).toHaveURL(/#both-2$/)
  expect(await kept(page, 'both')).toBe(`${aScript('Both, there')}\n% there`)
  expect(await kept(page, 'both-2')).toBe(aScript('Both, here'))
})

test('what was kept and cannot be read is set aside byte for byte, and told', async ({ page }) => {
  await page.goto('404.html')
  await keep(page, 'doorstep:play:half', '{"half')
  const newer = '{\n  "format": "doorstep-play",\n  "version": 2\n}'
  await keep(page, 'doorstep:play:newer', newer)
  await open(page, '#half')
  await expect(problem(page, 'damaged').first()).toBeVisible()
  await expect(problem(page, 'made-by-newer-version')).toBeVisible()
  const all = await shelf(page)
  expect(Object.entries(all).filter(([key]) => key.startsWith('doorstep:quarantine:'))).toMatchObject([[/./, '{"half']])
  expect(all['doorstep:play:newer']).toBe(newer)
})

test('the settings count own plays, and the one file of everything holds them', async ({ page }) => {
  await open(page)
  await write(page, aScript('Counted'))
  await page.goto('settings/')
  await ready(page)
  await expect(page.getByText('1 role-play of your own')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download everything as one file' }).click()
  const backup = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
  expect(JSON.parse(backup.texts['doorstep:play:counted']).text).toBe(aScript('Counted'))
})

test.describe('any file', () => {
  const whole = aScript('A file')
  for (const [what, content] of [
    ['with a byte-order mark and the line ends of Windows', `\ufeff${whole.replaceAll('\n', '\r\n')}`],
    ['with the line ends of old machines', whole.replaceAll('\n', '\r')],
    ['in UTF-16', Buffer.from(`\ufeff${whole}`, 'utf16le')],
  ] as const) {
    test(`${what} is read`, async ({ page }) => {
      await open(page)
      await openFile(page, 'gate-code.play.md', content)
      await expect(script(page)).toHaveValue(whole)
      await good(page)
      await saved(page)
      expect(await kept(page, 'gate-code')).toBe(whole)
    })
  }

  test('dropped anywhere is opened, unless another comes with it', async ({ page }) => {
    await open(page)
    const before = await script(page).inputValue()
    const drop = async (...names: string[]) => {
      const files = await page.evaluateHandle(
        ([text, called]) => {
          const data = new DataTransfer()
          for (const name of called) data.items.add(new File([text], name, { type: 'text/plain' }))
          return data
        },
        [whole, names] as const,
      )
      await page.locator('body').dispatchEvent('drop', { dataTransfer: files })
    }
    await drop('one.txt', 'two.txt')
    await expect(problem(page, 'several-files')).toBeVisible()
    await expect(script(page)).toHaveValue(before)
    await drop('dropped.txt')
    await expect(script(page)).toHaveValue(whole)
    await expect(page).toHaveURL(/#dropped$/)
  })

  test('that is no text is refused in one sentence, and nothing changes', async ({ page }) => {
    await open(page)
    const before = await script(page).inputValue()
    await openFile(page, 'photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff]))
    await expect(problem(page, 'not-a-text')).toBeVisible()
    await openFile(page, 'big.txt', Buffer.alloc(3 * 1024 * 1024, 'a'))
    await expect(problem(page, 'too-big')).toBeVisible()
    await expect(script(page)).toHaveValue(before)
    expect(Object.keys(await shelf(page)).filter((key) => key.startsWith('doorstep:play:'))).toEqual([])
  })

  test('with names from right to left and emoji plays, and is called something an address can hold', async ({
    page,
  }) => {
    await open(page)
    const text = whole.replaceAll('Rosa', 'ريم').replace('title: A file', 'title: متأخر 😀')
    await openFile(page, 'متأخر 😀.play.md', text)
    await good(page)
    await expect(page).toHaveURL(/#my-play$/)
    await playPane(page).getByRole('button', { name: 'Start', exact: true }).click()
    await expect(playPane(page).getByText('ريم, homeowner')).toBeVisible()
  })

  test('with markup and scripts in every field shows them as words and runs none', async ({ page }) => {
    const bad = `<img src=x onerror='window.ran=1'><script>window.ran=1</script>`
    const text = aScript(bad)
      .replace('Porch, 9:30', bad)
      .replace('Rosa: homeowner', `Rosa: "${bad}"`)
      .replace('You are late.', bad)
      .replace('It names what she lost.', bad)
      .replace('She saves your number.', bad)
      .replaceAll('# Porch', `# ${bad}`)
    await open(page)
    await write(page, text)
    await good(page)
    await playPane(page).getByRole('button', { name: 'Start', exact: true }).click()
    await offered(page).filter({ hasText: 'I am sorry' }).click()
    await expect(playPane(page).getByText(bad).first()).toBeVisible()
    await write(page, text.replace('trust +20', `${bad} +20\n-> ${bad}!`))
    await expect(problems(page).first()).toContainText('<script>')
    expect(await page.evaluate(() => 'ran' in window || document.querySelector('img[src="x"]') !== null)).toBe(false)
  })

  test('of a megabyte, of 500 scenes or of a thousand wrong arrows gets a sentence, and the page never stands still', async ({
    page,
  }) => {
    const scenes = (count: number, to: (at: number) => string) =>
      Array.from(
        { length: count },
        (_, at) => `# Scene with a long name ${at}\n* "a"\n  Best: y.\n  -> ${to(at)}\n`,
      ).join('')
    const [top = ''] = whole.split('# Porch')
    const big: readonly (readonly [string, RegExp])[] = [
      ['word '.repeat(200_000), /^1: The file is too big for a script\./],
      [
        `${top}${scenes(500, (at) => `Scene with a long name ${at + 1}`)}`,
        /^1: The script has 500 scenes, and 200 is the most\./,
      ],
      [`${top}${scenes(200, (at) => `Scene with a lonk mame ${at}`)}`, /no scene called "Scene with a lonk mame 0"/],
    ]
    await open(page)
    await script(page).focus()
    for (const [text, sentence] of big) {
      await openFile(page, 'big.txt', text)
      await expect(problems(page).filter({ hasText: sentence }).first()).toBeVisible()
      const slowest = await longestStandstill(page, () => script(page).press('x'))
      expect(slowest, `milliseconds for a letter in ${text.length} of them`).toBeLessThan(1000)
    }
    await openFile(page, 'lines.txt', 'a\n'.repeat(500_000))
    await expect(problem(page, 'too-big')).toBeVisible()
    await expect(script(page)).not.toHaveValue(/^a\na\n/)
  })
})

test('an address that names no play of one’s own says so, and the page works', async ({ page }) => {
  for (const hash of ['#nobody', '#%E0%A4%A', '#__proto__', '?copy=nobody']) {
    await open(page, hash)
    await expect(script(page)).not.toHaveValue('')
    if (!hash.startsWith('?copy')) await expect(problem(page, 'no-such-play')).toBeVisible()
  }
})

test('the kinds of line can be added where the cursor is, and taken back by the browser’s own undo', async ({
  page,
}) => {
  await open(page)
  await write(page, aScript('Help'))
  await page.getByText('The eight kinds of line').click()
  await script(page).evaluate((area: HTMLTextAreaElement) =>
    area.setSelectionRange(area.value.length, area.value.length),
  )
  await page.getByRole('button', { name: 'Add a line like this: (She looks at the clock.)' }).click()
  await expect(script(page)).toHaveValue(`${aScript('Help')}\n(She looks at the clock.)`)
  await script(page).press('ControlOrMeta+z')
  await expect(script(page)).toHaveValue(aScript('Help'))
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('writing and playing stand behind two tabs, which the arrows change, and Tab leaves the text', async ({
    page,
  }) => {
    await open(page)
    await expect(page.getByRole('tab', { name: 'Write' })).toHaveAttribute('aria-selected', 'true')
    await script(page).focus()
    await page.keyboard.press('Tab')
    await expect(script(page)).not.toBeFocused()
    await page.getByRole('tab', { name: 'Write' }).press('ArrowRight')
    await expect(page.getByRole('tab', { name: 'Play' })).toBeFocused()
    await expect(script(page)).toBeHidden()
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await expect(offered(page)).toHaveCount(3)
    await page.getByRole('tab', { name: 'Write' }).click()
    await script(page).fill(`${await script(page).inputValue()}\n# Nowhere\n`)
    await expect(problems(page).first()).toBeVisible()
    await page.getByRole('tab', { name: 'Play' }).click()
    await page.getByRole('tabpanel', { name: 'Play' }).getByRole('button', { name: 'Show what to put right' }).click()
    await expect(problems(page).first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(script(page)).toBeFocused()
  })
})

/** The words that are selected in the text. */
function selected(page: Page): Promise<string> {
  return script(page).evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))
}

/** The longest time, in milliseconds, for which the page drew nothing while something was done. */
async function longestStandstill(page: Page, step: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const watch = { last: performance.now(), longest: 0 }
    Object.assign(window, { watch })
    const look = (now: number) => {
      watch.longest = Math.max(watch.longest, now - watch.last)
      watch.last = now
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await step()
  await page.waitForTimeout(1500)
  return page.evaluate(() => (window as unknown as { watch: { longest: number } }).watch.longest)
}
