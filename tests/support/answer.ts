import type { Locator } from '@playwright/test'

/**
 * Answers an exercise the way a hurried learner does: the first of everything that can be chosen, a few words in
 * every empty field, and each step's button until there is none left.
 */
export async function answer(exercise: Locator): Promise<void> {
  const first = (role: 'radio' | 'checkbox' | 'slider') => exercise.getByRole(role).first()
  for (let turn = 0; turn < 40; turn += 1) {
    if (await first('slider').isVisible()) await first('slider').press('ArrowUp')
    const onward = exercise.getByRole('button', { name: STEP }).first()
    const pile = exercise.getByRole('group').getByRole('button').first()
    if (await onward.isVisible()) await onward.click()
    else if (await pile.isVisible()) await pile.click()
    else break
  }
  if (await first('radio').isVisible()) await first('radio').check()
  else if (await first('checkbox').isVisible())
    await first('checkbox').setChecked(!(await first('checkbox').isChecked()))
  const check = exercise.getByRole('button', { name: 'Check', exact: true })
  if (await check.isVisible()) await check.click()
  const own = exercise.getByRole('button', { name: 'Add', exact: true })
  if (await own.isVisible()) {
    await exercise.getByRole('textbox').fill('I ask first')
    await own.click()
    return
  }
  for (const field of await exercise.getByRole('textbox').all()) {
    if ((await field.inputValue()) === '' || (await field.evaluate((at) => at.tagName)) === 'TEXTAREA')
      await field.fill('I ask first')
  }
}

const STEP = /^(Show ours|Next moment|Next card|See the piles|Skip the timer)$/

/** What an exercise shows as its answer: every choice, every text, and the words around them. */
export function answerOf(exercise: Locator): Promise<unknown> {
  return exercise.evaluate((element) => {
    const fields = [...element.querySelectorAll<HTMLInputElement>('input, textarea, select')]
    const pressed = [...element.querySelectorAll('[aria-pressed]')]
    const text = element.textContent ?? ''
    return {
      fields: fields.map((field) => (['radio', 'checkbox'].includes(field.type) ? field.checked : field.value)),
      pressed: pressed.map((button) => button.getAttribute('aria-pressed')),
      text: text
        .replace(/Saved on this device\.|Start again/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    }
  })
}
