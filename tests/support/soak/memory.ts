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

/** Measures the memory of a page that stays open. */
export async function memoryOf(page: Page): Promise<() => Promise<Memory>> {
  const session = await page.context().newCDPSession(page)
  return () => measure(session)
}

async function measure(session: CDPSession): Promise<Memory> {
  // What one collection frees may be all that held something else, in the other heap.
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners, documents } = await session.send('Memory.getDOMCounters')
  return { heap: usedSize, nodes, listeners: jsEventListeners, documents }
}
