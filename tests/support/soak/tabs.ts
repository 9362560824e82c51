import { exported } from '../map-page.ts'
import { type Desk, oneOf, pressLevels } from './edits.ts'
import { openMap, settle } from './errands.ts'
import { expect, ready } from './patient.ts'

/** A second tab looks at the map while the first goes on, and is closed again: it shows the same bytes and may not write. */
export async function visit(desk: Desk, site: string): Promise<void> {
  const page = await desk.page.context().newPage()
  const second = { ...desk, page }
  await openMap(second, site, oneOf(['', '/table', '/insights', '/plan'], desk.next))
  await expect(page.getByText('open in another tab')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
  await desk.page.bringToFront()
  await pressLevels(desk, 3)
  await settle(desk)
  await page.bringToFront()
  if (desk.next() < 0.3) {
    await page.reload()
    await ready(page)
  }
  await expect.poll(async () => (await exported(page)).text, 'what a second tab shows').toBe(desk.model.text)
  await page.close()
  await desk.page.bringToFront()
}

/** Leaves the page in one of the ways there are, right after an edit, and gives the desk as it stands in the page that follows. */
export async function openAnew(desk: Desk, site: string): Promise<Desk> {
  await pressLevels(desk, 1 + Math.floor(desk.next() * 3))
  const after = await oneOf([reload, reload, away, close, handOver], desk.next)(desk, site)
  await settle(after)
  return after
}

async function reload(desk: Desk): Promise<Desk> {
  await desk.page.reload()
  await ready(desk.page)
  return desk
}

/** To all maps, and back to this one. */
async function away(desk: Desk, site: string): Promise<Desk> {
  await desk.page.goto(`${site}map/`)
  await ready(desk.page)
  await openMap(desk, site)
  return desk
}

/** The tab is closed, and another one opens the map. */
async function close(desk: Desk, site: string): Promise<Desk> {
  await settle(desk)
  await desk.page.close()
  return openElsewhere(desk, site)
}

/** Another tab opens the map of one that was closed, and has it. */
export async function openElsewhere(desk: Desk, site: string): Promise<Desk> {
  const page = await desk.page.context().newPage()
  const after = { ...desk, page }
  desk.model.forget()
  await openMap(after, site)
  await expect(page.getByText('open in another tab')).toHaveCount(0)
  return after
}

/** The tab is closed while a second one looks on, which then has the map. */
async function handOver(desk: Desk, site: string): Promise<Desk> {
  const page = await desk.page.context().newPage()
  const after = { ...desk, page }
  await openMap(after, site)
  await settle(desk)
  await desk.page.close()
  await expect(page.getByText('open in another tab')).toHaveCount(0)
  desk.model.forget()
  return after
}
