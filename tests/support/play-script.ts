import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'

export type Judgement = 'Best' | 'Fair' | 'Poor'

interface Choice {
  readonly text: string
  readonly judgement: Judgement
}

/** A whole script of one's own, short and easy on the customer. */
export function aScript(title: string): string {
  return `---
title: ${title}
playAs: Tech
place: Porch, 9:30
minutes: 2
roles: { Tech: you, Rosa: homeowner }
meters: { trust: 40 }
---
# Porch
Rosa [tired]: You are late.
* "I am sorry. You waited for us."
  trust +20
  Rosa [softer]: I did.
  Best: It names what she lost.
  -> End
* "Traffic."
  trust -10
  Rosa [cold]: I see.
  Poor: Her hour was lost all the same.
  -> End

# Ending: She calls again (trust 50+)
She saves your number.

# Ending: She does not
She saves somebody else's.
`
}

/** The lines one can choose in a role-play, as its file has them, and its endings, best first. */
export function readScript(name: string): { readonly choices: readonly Choice[]; readonly endings: readonly string[] } {
  const text = readFileSync(`content/en/plays/${name}.play.md`, 'utf8')
  const lines = text.split('\n')
  const choices = lines.flatMap((line, at) => {
    if (!line.startsWith('* ')) return []
    const rest = lines.slice(at + 1).map((next) => next.trim())
    const judged = rest.map((next) => next.match(/^(Best|Fair|Poor):/)?.[1]).find((word) => word !== undefined)
    const judgement: Judgement = judged === 'Best' || judged === 'Fair' ? judged : 'Poor'
    return [{ text: line.slice(2).trim(), judgement }]
  })
  return { choices, endings: [...text.matchAll(/^# Ending: (.+?)(?: \(.*\))?$/gm)].map((found) => found[1] ?? '') }
}

/** The buttons one may choose from. */
export function offered(page: Page): Locator {
  return page.getByRole('group', { name: /^What do you (say|do)\?$/ }).getByRole('button')
}

/** Presses "I said it" where an answer is to be said aloud first, as it is from the second go of a play on. */
async function sayAloud(page: Page): Promise<void> {
  const said = page.getByRole('button', { name: 'I said it', exact: true })
  await expect(said.or(offered(page).first()).first()).toBeVisible()
  if (await said.isVisible()) await said.click()
}

/** Says one line of that judgement; after a poor one, carries on. */
export async function say(page: Page, name: string, judgement: Judgement): Promise<void> {
  const { choices } = readScript(name)
  await sayAloud(page)
  await expect(offered(page).first()).toBeVisible()
  const texts = await offered(page).allInnerTexts()
  const wanted = texts.findIndex((text) =>
    choices.some((choice) => choice.judgement === judgement && plain(text).includes(plain(choice.text))),
  )
  expect(wanted, `a ${judgement} line among ${texts.join(' | ')}`).toBeGreaterThanOrEqual(0)
  await offered(page).nth(wanted).click()
  if (judgement === 'Poor') await page.getByRole('button', { name: 'Continue', exact: true }).click()
}

/** The heading of the ending that was reached, or null while the talk goes on. */
export async function ending(page: Page, name: string): Promise<string | null> {
  const names = readScript(name).endings
  const over = page
    .getByRole('heading', { name: new RegExp(`^(${names.map(escaped).join('|')})$`) })
    .and(page.locator(':visible'))
  const said = page.getByRole('button', { name: 'I said it', exact: true })
  await expect(over.or(said).or(offered(page).first()).first()).toBeVisible()
  return (await over.count()) > 0 ? over.first().textContent() : null
}

/** Plays on to the end with lines of one judgement each, taken in turn; gives the ending. */
export async function playOn(page: Page, name: string, judgements: readonly Judgement[]): Promise<string> {
  for (let turn = 0; turn < 30; turn += 1) {
    const reached = await ending(page, name)
    if (reached !== null) return reached
    await say(page, name, judgements[turn % judgements.length] ?? 'Best')
  }
  throw new Error('The talk did not end')
}

function plain(text: string): string {
  return text
    .replace(/[“”"‘’']/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
