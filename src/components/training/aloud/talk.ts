import { aloudWords as words } from '~/words/en/aloud.ts'
import { type Bar, keptSpeed, openBar } from './bar.ts'
import { ownVoices, startButton, whenVoicesAreThere } from './offer.ts'
import { type Sentence, sentencesIn } from './passage.ts'
import { createReader, type Reader } from './reader.ts'

/** Offers to read a rehearsal aloud above it, where the device has voices. Then every new line is read as it comes, and the lines to choose from. */
export function offerTalk(): void {
  const frame = document.getElementById('play')
  if (!frame) return
  whenVoicesAreThere(() => {
    const start = startButton(words.play, () => listen(frame, start))
    start.classList.add('big')
    frame.before(start)
  })
}

function listen(frame: HTMLElement, start: HTMLButtonElement): void {
  const cast = ownVoices()
  if (!cast) return
  start.hidden = true
  const reader: Reader = createReader({
    ...{ sentences: linesOf(frame), cast, speed: keptSpeed() },
    onchange: (state) => bar?.show(state),
  })
  let bar: Bar | null = null
  const watch = new MutationObserver(() => reader.follow(linesOf(frame)))
  bar = openBar(reader, () => {
    watch.disconnect()
    start.hidden = false
    start.focus({ preventScroll: true })
  })
  reader.goOn()
  watch.observe(frame, { childList: true, subtree: true })
}

/** What can be read of a rehearsal as it stands: the talk in order, then the question and its lines. */
function linesOf(frame: HTMLElement): readonly Sentence[] {
  const blocks = frame.querySelectorAll(
    '.before > p, .told, .bubble .who, .bubble .text, .poor > p, .ending > h2, .ending > h2 ~ p, .choices .question, .choices button',
  )
  let place = 0
  return [...blocks].flatMap((block): Sentence[] => {
    if (block.closest('.gone')) return []
    if (block.matches('.who')) return block.closest('.yours') ? [] : sentencesIn(block, 'telling')
    if (block.matches('.text')) return sentencesIn(block, block.closest('.yours') ? 'you' : 'other')
    if (!block.matches('button')) return sentencesIn(block, 'telling')
    place += 1
    const [first, ...more] = sentencesIn(block, 'you')
    return first ? [{ ...first, text: `${words.choice(place)} ${first.text}` }, ...more] : []
  })
}
