import { type BrowserContext, test as plain } from '@playwright/test'

export { expect } from '@playwright/test'

export interface Watching {
  /** Troubles that a test brings about on purpose. */
  readonly expected: readonly RegExp[]
}

/** A test that fails on any word in the console, any uncaught error and any request that leaves the site. */
export const test = plain.extend<Watching & { troubles: string[] }>({
  expected: [[], { option: true }],
  troubles: [
    async ({ context, baseURL, expected }, use) => {
      await context.addInitScript(tellOfRefusals)
      const troubles = watch(context, new URL(baseURL ?? 'http://localhost').origin)
      await use(troubles)
      const unexpected = troubles.filter((trouble) => !expected.some((pattern) => pattern.test(trouble)))
      if (unexpected.length > 0) throw new Error(`The page was not quiet:\n${unexpected.join('\n')}`)
    },
    { auto: true },
  ],
})

/** What the test runner itself says where a test has no service worker. */
const NO_WORKER = 'Service Worker registration blocked by Playwright'

/**
 * Says each violation of the page's security policy where the watching hears it: a browser may keep the words of its own to
 * itself, and a page may catch the error. Runs in the page.
 */
function tellOfRefusals(): void {
  document.addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI, sample, sourceFile, lineNumber }) => {
      console.error(`Refused by ${violatedDirective}: ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`)
    },
  )
}

/** Everything that goes wrong in any page of a context, as it happens. */
function watch(context: BrowserContext, origin: string): string[] {
  const troubles: string[] = []
  context.on('console', (message) => {
    if (message.text() === NO_WORKER) return
    if (['error', 'warning'].includes(message.type())) troubles.push(`console ${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (trouble) => troubles.push(`uncaught: ${trouble.error().message}`))
  context.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url())
    if (asked !== origin && protocol.startsWith('http')) troubles.push(`left the site: ${request.url()}`)
  })
  context.on('dialog', async (dialog) => {
    if (dialog.type() !== 'beforeunload') troubles.push(`dialog: ${dialog.message()}`)
    await dialog.accept()
  })
  return troubles
}
