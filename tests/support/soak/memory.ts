import type { CDPSession, Page } from '@playwright/test'

/** What a page holds on to once everything that can be thrown away is. */
export interface Memory {
  /** Bytes of the script heap. */
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
  /** How many documents that is: the page's own, those that its frames and parsers hold, and any page in its process. */
  readonly documents: number
}

/** How often it is looked at, at most, and how long between two looks, in milliseconds. */
const LOOKS = 20
const BETWEEN = 1000

/**
 * Measures the memory of a page that stays open. A page that was closed in the same process lives on for a while, so it
 * is looked at until nothing falls any more; what the page itself holds stays however long one waits.
 */
export async function memoryOf(page: Page): Promise<() => Promise<Memory>> {
  const session = await page.context().newCDPSession(page)
  return async () => {
    let last = await measure(session)
    for (let look = 1; look < LOOKS; look += 1) {
      await page.waitForTimeout(BETWEEN)
      const next = await measure(session)
      const falls = next.heap < last.heap * 0.998 || next.listeners < last.listeners || next.nodes < last.nodes
      last = next
      if (look > 1 && !falls) break
    }
    return last
  }
}

async function measure(session: CDPSession): Promise<Memory> {
  // What one collection frees may be all that held something else, in the other heap.
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners, documents } = await session.send('Memory.getDOMCounters')
  return { heap: usedSize, nodes, listeners: jsEventListeners, documents }
}
