import type { Lane } from '~/session/look.ts'

/** The field of the panel, by its `data-field`, in which a lane is filled in. */
const FIELDS: Readonly<Record<Lane, string>> = {
  owner: 'owner',
  friction: 'friction',
  does: 'does',
  thinks: 'thinks',
  backstage: 'backstage',
  drivers: 'driver',
  voices: 'voices',
  recommend: 'voices',
  actions: 'actions',
  duration: 'lasts',
}

/** How often, and how long apart in milliseconds, to look for a field that is still on its way. */
const LOOKS = 60
const APART = 50

let wanted = 0

/** Shows the field of a lane in the panel of a touchpoint that is opening, and moves the focus into it. */
export async function focusField(touchpoint: string, lane: Lane): Promise<void> {
  const field = FIELDS[lane]
  wanted += 1
  const wish = wanted
  for (let look = 0; look < LOOKS && wish === wanted; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, look === 0 ? 0 : APART))
    const found = fieldOf(touchpoint, field)
    if (!found) continue
    found.scrollIntoView({ block: 'center' })
    const input = found.querySelector<HTMLElement>('textarea, select, input, button')
    input?.focus({ preventScroll: true })
    return
  }
}

/** The field, once the panel is that of this touchpoint. */
function fieldOf(touchpoint: string, field: string): HTMLElement | null {
  const title = document.querySelector(`[data-focus="${CSS.escape(`title:${touchpoint}`)}"]`)
  return title?.closest('aside, dialog')?.querySelector<HTMLElement>(`[data-field="${field}"]`) ?? null
}
