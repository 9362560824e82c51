/** What runs in the measured page itself; it may use nothing from outside. */
declare global {
  interface Window {
    benchFrames?: number[]
    benchKeys?: number[]
    benchKeysHeard?: AbortController
  }
}

/** Notes how far apart frames are, and how long a key press takes until it is painted, from now on. */
export function watchFrames(): void {
  const frames: number[] = []
  const keys: number[] = []
  window.benchFrames = frames
  window.benchKeys = keys
  let last = performance.now()
  const frame = (now: number) => {
    frames.push(now - last)
    last = now
    if (window.benchFrames === frames) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  // One that listens is enough: each further one would cost what it measures.
  window.benchKeysHeard?.abort()
  const heard = new AbortController()
  window.benchKeysHeard = heard
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => keys.push(performance.now() - timeStamp)
        port2.postMessage(0)
      })
    },
    { capture: true, signal: heard.signal },
  )
}

/** What was noted. */
export function noted(): { frames: number[]; keys: number[] } {
  const { benchFrames: frames = [], benchKeys: keys = [] } = window
  window.benchFrames = []
  window.benchKeys = keys.slice(keys.length)
  return { frames, keys }
}

/** When its picture stood and when it answered, in milliseconds from the start of the page. */
export function marks(): { picture: number | null; ready: number | null } {
  const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? null
  return { picture: at('bench:picture'), ready: at('doorstep:ready') }
}

/** Scrolls through the whole table in steps of a screen and counts the places where no row stands. */
export async function blankRows(): Promise<{ looked: number; blank: number }> {
  const table = document.querySelector('table')
  if (!table) return { looked: 0, blank: 1 }
  let looked = 0
  let blank = 0
  let scroller: Element = table
  while (scroller.scrollHeight <= scroller.clientHeight + 200 && scroller.parentElement)
    scroller = scroller.parentElement
  scroller.scrollIntoView({ block: 'center' })
  const end = scroller.scrollHeight
  for (let top = 0; top < end; top += Math.max(scroller.clientHeight, end / 60)) {
    scroller.scrollTo(0, top)
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    const { top: from, bottom: to } = table.getBoundingClientRect()
    // What stands above and below the table is none of it: only the part of it that is seen counts.
    const seen = scroller.getBoundingClientRect()
    const [above, below] = [Math.max(seen.top, 0), Math.min(seen.bottom, window.innerHeight)]
    const left = Math.max(seen.left, 0)
    for (const share of [0.15, 0.35, 0.6, 0.85]) {
      const y = above + (below - above) * share
      if (y < Math.max(from, seen.top) + 60 || y > to - 4) continue
      looked += 1
      const row = document.elementFromPoint(left + 40, y)?.closest('tr')
      if (!row?.querySelector('input, select, textarea')) blank += 1
    }
  }
  return { looked, blank }
}
