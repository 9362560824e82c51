import { wearSheet } from '~/components/ui/wear-sheet.ts'
import { allKept } from '~/session/leaving.ts'
import { siteWords } from '~/words/en/site.ts'
import sheet from './offer-version.css?url'

const words = siteWords.newVersion
const LATER = 'doorstep:new-version-later'
const A_DAY = 24 * 60 * 60 * 1000
/** How often is looked whether everything is saved by now, in milliseconds. */
const PATIENCE = 1000

let offered = false

/** Offers the version that waits, in one line, once everything on this page is saved. Called as often as one likes. */
export async function offerNewVersion(registration: ServiceWorkerRegistration): Promise<void> {
  if (offered || isPutOff()) return
  offered = true
  await wearSheet(sheet)
  const line = lineWith(
    button(words.use, 'primary', () => use(registration)),
    button(words.later, '', () => {
      putOff()
      line.remove()
    }),
  )
  whenKept(() => document.body.append(line))
}

function whenKept(then: () => void): void {
  if (allKept()) then()
  else setTimeout(whenKept, PATIENCE, then)
}

/** Lets the waiting version take over and opens this page anew; where another tab did so already, only that. */
function use({ waiting }: ServiceWorkerRegistration): void {
  if (!allKept()) return
  if (!waiting) {
    location.reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.postMessage('take-over')
}

function lineWith(...buttons: readonly HTMLButtonElement[]): HTMLElement {
  const line = document.createElement('div')
  line.className = 'new-version no-print'
  line.setAttribute('role', 'status')
  const [text, both] = [document.createElement('p'), document.createElement('div')]
  text.textContent = words.text
  both.append(...buttons)
  line.append(text, both)
  return line
}

function button(text: string, look: string, onclick: () => void): HTMLButtonElement {
  return Object.assign(document.createElement('button'), {
    type: 'button',
    className: `button ${look}`,
    textContent: text,
    onclick,
  })
}

/** Whether this tab was told "Later" within a day. */
function isPutOff(): boolean {
  try {
    return Date.now() - Number(sessionStorage.getItem(LATER)) < A_DAY
  } catch {
    return false
  }
}

function putOff(): void {
  try {
    sessionStorage.setItem(LATER, String(Date.now()))
  } catch {
    // Where nothing may be kept the line comes again on the next page.
  }
}
