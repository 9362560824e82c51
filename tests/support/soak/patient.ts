import { expect as hasty, type Page } from '@playwright/test'

/** Expects as long as a machine may take that has other things to do: the soak is about what is kept, not how soon. */
export const expect = hasty.configure({ timeout: 60_000 })

/** Waits until the page's main thing answers. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready')
}

/** Waits until the page says that everything is on the shelf. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveText(/^Saved/)
}
