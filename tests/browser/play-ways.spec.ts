import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { PLAYS } from '../support/content.ts'
import { ready, shelf } from '../support/map-page.ts'
import { playOn, readScript } from '../support/play-script.ts'
import { expect, test } from '../support/test.ts'

const PLAY = 'late-arrival'
const { endings } = readScript(PLAY)

/** Opens the play. */
async function open(page: Page): Promise<void> {
  await page.goto(`practice/${PLAY}/`)
  await ready(page)
}

test.describe('the strip under an ending', () => {
  test('draws the path and tells it in words, and keeps the best path back until the second ending', async ({
    page,
  }) => {
    await open(page)
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await playOn(page, PLAY, ['Fair'])
    const strip = page.getByRole('region', { name: 'How the talk went' })
    await expect(strip).toContainText('Trust: in the middle at first')
    await expect(strip).toContainText('stays hidden until you have played to an ending twice')
    await strip.getByText('The same in words').click()
    const rows = strip.getByRole('row')
    await expect(rows).toHaveCount(7)
    await expect(rows.nth(2)).toContainText('1. DoorFairin the middlehigh')
    await expect(page.getByText('1. Door · You said')).toBeVisible()

    await page.getByRole('button', { name: 'Play again' }).first().click()
    await page.getByRole('button', { name: 'I said it' }).waitFor()
    await playOn(page, PLAY, ['Poor'])
    await expect(strip).not.toContainText('stays hidden')
    await strip.getByText('The best path').click()
    await expect(strip.getByText("You lost pay over us. I'm sorry.")).toBeVisible()
    await expect(strip).toContainText(`It leads to “${endings[0]}”.`)
    await page.reload()
    await ready(page)
    await page.getByRole('button', { name: 'Read the last debrief' }).click()
    await expect(strip.getByText('The best path')).toBeVisible()
  })

  test('an ending shown again after "What if" and "Undo" is no second try', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await playOn(page, PLAY, ['Best'])
    await page
      .getByRole('button', { name: /^What if/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(page.getByRole('region', { name: 'How the talk went' })).toContainText('stays hidden')
  })
})

test.describe('"Watch"', () => {
  test('plays by itself, poor lines first, and can be paused, stepped and switched', async ({ page }) => {
    await page.clock.install()
    await open(page)
    await page.getByRole('button', { name: 'Watch', exact: true }).click()
    const watch = page.getByRole('dialog', { name: 'Watch' })
    const log = watch.getByRole('log')
    await expect(log).toContainText('It is 91 degrees')
    await expect(log).not.toContainText('Noon to one, you said.')
    await page.clock.runFor(40_000)
    await expect(log).toContainText('Noon to one, you said.')
    await watch.getByRole('button', { name: 'Pause' }).click()
    const before = await log.textContent()
    await page.clock.runFor(60_000)
    expect(await log.textContent()).toBe(before)
    await watch.getByRole('button', { name: 'Back' }).click()
    expect((await log.textContent())?.length).toBeLessThan(before?.length ?? 0)
    await page.keyboard.press('ArrowRight')
    expect(await log.textContent()).toBe(before)
    await watch.getByRole('button', { name: 'Play' }).click()
    await page.clock.runFor(300_000)
    await expect(log).toContainText(endings.at(-1) ?? '')
    await expect(log).toContainText('Poor.')
    await expect(log).not.toContainText('Best.')
    await watch.getByRole('button', { name: 'Now watch it go well' }).click()
    await page.clock.runFor(300_000)
    await expect(log).toContainText(endings[0] ?? '')
    await expect(log).not.toContainText('Poor.')
    await watch.getByRole('radio', { name: 'Badly' }).check()
    await expect(log).not.toContainText(endings[0] ?? '')
    await page.keyboard.press('Escape')
    await expect(watch).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Watch', exact: true })).toBeFocused()
    expect(await shelf(page)).not.toHaveProperty('doorstep:progress')
  })

  test('waits for "Next" where less motion is asked for', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.clock.install()
    await open(page)
    await page.getByRole('button', { name: 'Watch', exact: true }).press('Enter')
    const log = page.getByRole('log')
    await page.clock.runFor(60_000)
    await expect(log).not.toContainText('You park on the street.')
    await page.getByRole('button', { name: 'Next' }).press('Enter')
    await expect(log).toContainText('You park on the street.')
  })
})

test.describe('where a part cannot be fetched', () => {
  test.use({ expected: [/Failed to load resource/] })

  test('a way says so and opens after a reload, and the debrief stands without its strip', async ({ page }) => {
    await open(page)
    const parts = /_astro\/(open-watch|load-strip)\./
    await page.route(parts, (route) => route.abort())
    await page.getByRole('button', { name: 'Watch', exact: true }).click()
    await expect(page.getByText('This part could not be fetched.')).toBeVisible()
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await playOn(page, PLAY, ['Best'])
    await expect(page.getByRole('heading', { name: 'Line by line' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'How the talk went' })).toHaveCount(0)
    await page.unroute(parts)
    await page.reload()
    await ready(page)
    await page.getByRole('button', { name: 'Watch', exact: true }).click()
    await expect(page.getByRole('dialog', { name: 'Watch' })).toBeVisible()
    await expect(page.getByText('This part could not be fetched.')).toBeHidden()
  })
})

const HIDDEN = 'She has to leave at three'

test.describe('in pairs', () => {
  test('on one phone a cover lies between the cards, and "Back" uncovers nothing', async ({ page }) => {
    await open(page)
    await page.getByRole('link', { name: 'In pairs' }).click()
    await ready(page)
    await expect(page.getByText(HIDDEN)).toBeHidden()
    await page.getByRole('link', { name: 'Customer' }).press('Enter')
    await expect(page.getByText(HIDDEN)).toBeVisible()
    await expect(page.getByText("Noon to one, you said. It's ten to two.")).toBeVisible()
    await page.getByRole('button', { name: 'Hand the phone over' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'Hand the phone over' })).toBeVisible()
    await expect(page.getByText(HIDDEN)).toBeHidden()
    await page.getByRole('link', { name: 'Crew' }).click()
    await expect(page).toHaveURL(/#crew$/)
    const crew = page.getByRole('group').filter({ hasText: 'Crew card' })
    await expect(crew).toContainText('her air conditioner is dead')
    await expect(page.getByText(HIDDEN)).toBeHidden()
    await page.goBack()
    await expect(page.getByText(HIDDEN)).toBeHidden()
    await expect(page).toHaveURL(/late-arrival\/$/)
    expect(await shelf(page)).not.toHaveProperty('doorstep:progress')
  })

  test('on two phones a link opens one card', async ({ page }) => {
    await page.goto(`practice/${PLAY}/pair/#crew`)
    await ready(page)
    await expect(page.getByText('What you know')).toBeVisible()
    await expect(page.getByText(HIDDEN)).toBeHidden()
    await page.goto(`practice/${PLAY}/pair/#customer`)
    await expect(page.getByText(HIDDEN)).toBeVisible()
  })

  test('the observer ticks the same three points twice, then they talk', async ({ page }) => {
    await page.goto(`practice/${PLAY}/pair/#observer`)
    await ready(page)
    for (const round of ['First go', 'Second go']) {
      const points = page.getByRole('group', { name: round }).getByRole('checkbox')
      await expect(points).toHaveCount(3)
      await points.nth(1).check()
    }
    await page.getByRole('button', { name: 'Hand the phone over' }).click()
    await page.getByRole('link', { name: 'Talk it over' }).click()
    await expect(page.locator('#talk').getByRole('listitem')).toHaveCount(3)
    await page.getByRole('button', { name: 'Hand the phone over' }).click()
    await page.getByRole('link', { name: 'Observer' }).click()
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)
  })

  test('what the observer ticked comes through a reload, and a new visit begins without', async ({ page }) => {
    await page.goto(`practice/${PLAY}/pair/#observer`)
    await ready(page)
    await page.locator('#observer').getByRole('checkbox').nth(1).check()
    await page.reload()
    await ready(page)
    await expect(page.locator('#observer').getByRole('checkbox').nth(1)).toBeChecked()
    await expect(page.locator('#observer').getByRole('checkbox').nth(0)).not.toBeChecked()
    await page.goto('404.html')
    await page.goto(`practice/${PLAY}/pair/#observer`)
    await ready(page)
    await expect(page.locator('#observer').getByRole('checkbox').nth(1)).not.toBeChecked()
  })

  test('no crew card gives the hidden fact away, and every play has its cards', async ({ page }) => {
    for (const play of PLAYS) {
      await page.goto(`practice/${play}/pair/`)
      const customer = (await page.locator('#customer').textContent()) ?? ''
      const crew = (await page.locator('#crew').textContent()) ?? ''
      const hidden = readFileSync(`content/en/plays/${play}.play.md`, 'utf8').match(/^ {2}hidden: "?(.*?)"?$/m)?.[1]
      const first = hidden?.split('. ')[0] ?? 'nothing hidden'
      expect(plain(customer), play).toContain(plain(first))
      expect(plain(crew), play).not.toContain(plain(first))
      await expect(page.locator('#observer').getByRole('checkbox', { includeHidden: true })).toHaveCount(6)
    }
  })

  test('each card prints on a sheet of its own', async ({ page }) => {
    await page.goto(`practice/${PLAY}/pair/#crew`)
    await ready(page)
    await page.emulateMedia({ media: 'print' })
    for (const words of [HIDDEN, 'What you know', 'Second go', 'What did Karen lose besides time?'])
      await expect(page.getByText(words).first()).toBeVisible()
    const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(4)
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test('the cards are folds that can be opened', async ({ page }) => {
      await page.goto(`practice/${PLAY}/pair/`)
      await expect(page.getByText(HIDDEN)).toBeHidden()
      await expect(page.getByRole('button')).toHaveCount(0)
      await page.getByRole('heading', { name: "Customer's card" }).click()
      await expect(page.getByText(HIDDEN)).toBeVisible()
    })
  })
})

test.describe('with the team', () => {
  const onWall = (page: Page) => page.getByRole('dialog', { name: 'With the team' })

  test('says the line with the most hands, asks at a tie, and ends with the questions', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: 'With the team' }).click()
    const wall = onWall(page)
    await expect(wall).toContainText('It is 91 degrees')
    await wall.getByRole('button', { name: 'Next' }).click()
    await expect(wall).toContainText('Noon to one, you said.')
    await expect(wall).not.toContainText('Coach')
    await wall.getByRole('button', { name: 'Say it' }).click()
    await expect(wall.getByRole('status')).toContainText('Pick a line first')
    await wall.getByLabel('Hands for line 1').fill('3')
    await wall.getByLabel('Hands for line 3').fill('3')
    await wall.getByRole('button', { name: 'Say it' }).click()
    await expect(wall.getByRole('status')).toContainText('A tie between line 1 and line 3.')
    const third = await wall.getByRole('listitem').nth(2).getByRole('button').textContent()
    await wall.getByLabel('Hands for line 3').fill('4')
    await wall.getByRole('button', { name: 'Say it' }).click()
    await expect(wall.getByRole('heading')).toHaveText(third?.trim().slice(1).trim() ?? '')
    await expect(wall).toContainText('Coach')
    await wall.getByRole('button', { name: 'Back' }).click()
    await expect(wall.getByLabel('Hands for line 1')).toBeVisible()
    for (let turn = 0; turn < 20 && !(await wall.getByText('How it ended').isVisible()); turn += 1) {
      if (await wall.getByRole('button', { name: 'Say it' }).isVisible()) await page.keyboard.press('1')
      await page.keyboard.press('ArrowRight')
    }
    await page.keyboard.press('ArrowRight')
    await expect(wall.getByRole('listitem')).toHaveCount(3)
    await expect(wall.getByRole('button', { name: 'Start again' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(wall).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'With the team' })).toBeFocused()
    expect(await shelf(page)).not.toHaveProperty('doorstep:progress')
  })

  test('left by a slip of Escape, it stands where it was when it is opened again', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: 'With the team' }).click()
    const wall = onWall(page)
    await wall.getByRole('button', { name: 'Next' }).click()
    const lines = await wall.getByRole('list').getByRole('button').allInnerTexts()
    await page.keyboard.press('1')
    await page.keyboard.press('ArrowRight')
    await expect(wall.getByRole('button', { name: 'Say it' })).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(wall).toHaveCount(0)
    await page.getByRole('button', { name: 'With the team' }).click()
    await expect(wall.getByRole('button', { name: 'Say it' })).toBeHidden()
    await wall.getByRole('button', { name: 'Back' }).click()
    expect(await wall.getByRole('list').getByRole('button').allInnerTexts()).toEqual(lines)
  })

  test('a reload leads in again where the team stood, and "Back" leads out to the play', async ({ page }) => {
    await open(page)
    const address = page.url()
    await page.getByRole('button', { name: 'With the team' }).click()
    const wall = onWall(page)
    await wall.getByRole('button', { name: 'Next' }).click()
    await page.keyboard.press('1')
    await page.keyboard.press('ArrowRight')
    const said = await wall.getByRole('heading').textContent()
    await page.reload()
    await expect(wall.getByRole('heading')).toHaveText(said ?? '')
    await page.goBack()
    await expect(wall).toHaveCount(0)
    expect(page.url()).toBe(address)
    await expect(page.getByRole('button', { name: 'With the team' })).toBeVisible()
  })

  test('"Back" leads out of "Watch" to the play, and closing it leaves nothing in the address', async ({ page }) => {
    await open(page)
    const address = page.url()
    const watch = page.getByRole('dialog', { name: 'Watch' })
    await page.getByRole('button', { name: 'Watch', exact: true }).click()
    await expect(watch).toBeVisible()
    await page.goBack()
    await expect(watch).toHaveCount(0)
    expect(page.url()).toBe(address)
    await page.getByRole('button', { name: 'Watch', exact: true }).click()
    await expect(watch).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(watch).toHaveCount(0)
    await expect.poll(() => page.url()).toBe(address)
    await page.goto(`${address}#watch`)
    await page.reload()
    await expect(watch).toBeVisible()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).toBe(address)
  })

  test('a safety notice comes first, on the wall and in "Watch"', async ({ page }) => {
    await page.goto('practice/red-tag/')
    await ready(page)
    await page.getByRole('button', { name: 'With the team' }).click()
    await expect(onWall(page)).toContainText('Not reviewed yet')
    await onWall(page).getByRole('button', { name: 'Next' }).click()
    await expect(onWall(page)).toContainText('You tested the furnace two times')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Watch', exact: true }).click()
    await expect(page.getByRole('dialog', { name: 'Watch' })).toContainText('Not reviewed yet')
  })

  test('a number typed into a field of hands picks no line, and a tapped line wins', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: 'With the team' }).press('Enter')
    const wall = onWall(page)
    await expect(wall).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await wall.getByLabel('Hands for line 1').pressSequentially('3')
    const lines = wall.getByRole('listitem').getByRole('button')
    await expect(wall.getByRole('button', { pressed: true })).toHaveCount(0)
    await lines.nth(1).click()
    const second = await lines.nth(1).textContent()
    await wall.getByRole('button', { name: 'Say it' }).press('Enter')
    await expect(wall.getByRole('heading')).toHaveText(second?.trim().slice(1).trim() ?? '')
  })

  test.describe('at 1280 × 720', () => {
    test.use({ viewport: { width: 1280, height: 720 } })

    test('nothing on the wall is under 18 px, most of it 28 or more, and a moment needs no scrolling', async ({
      page,
    }) => {
      await open(page)
      await page.getByRole('button', { name: 'With the team' }).click()
      const wall = onWall(page)
      const sizes: { size: number; letters: number }[] = []
      for (let turn = 0; turn < 20 && !(await wall.getByText('Talk it over').isVisible()); turn += 1) {
        sizes.push(...(await wall.evaluate(sizesIn)))
        const over = await wall.locator('section').evaluate((one) => one.scrollHeight - one.clientHeight)
        expect(over, (await wall.textContent()) ?? '').toBeLessThanOrEqual(0)
        if (await wall.getByRole('button', { name: 'Say it' }).isVisible()) await page.keyboard.press('1')
        await page.keyboard.press('ArrowRight')
      }
      const letters = (from: number) =>
        sizes.filter(({ size }) => size >= from).reduce((sum, one) => sum + one.letters, 0)
      expect(letters(18)).toBe(letters(0))
      expect(letters(28) / letters(0)).toBeGreaterThan(0.7)
    })
  })
})

/** The size of every piece of text, and how many letters it has. */
function sizesIn(root: Element): { size: number; letters: number }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: { size: number; letters: number }[] = []
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode
    const letters = nodeValue?.trim().length ?? 0
    if (parentElement && letters > 0)
      found.push({ size: Number.parseFloat(getComputedStyle(parentElement).fontSize), letters })
  }
  return found
}

function plain(text: string): string {
  return text.replace(/[“”"‘’']/g, '').replace(/\s+/g, ' ')
}
