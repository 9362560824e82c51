import { aloudWords as words } from '~/words/en/aloud.ts'
import { keptSpeed, openBar } from './bar.ts'
import { ownVoices, startButton, whenVoicesAreThere } from './offer.ts'
import { type Sentence, sentencesIn } from './passage.ts'
import { createReader } from './reader.ts'

const BLOCKS = 'h1, h2, h3, p, li, blockquote, td, th, astro-island'
const NOT_READ = 'button, form, [data-pagefind-ignore], .no-print'

/** Offers to read a lesson aloud beside its minutes, where the device has voices. */
export function offerLesson(): void {
  const article = document.querySelector('article.prose')
  const place = article?.querySelector('h1 + p')
  if (!article || !place) return
  whenVoicesAreThere(() => {
    const start = startButton(words.start, () => {
      const cast = ownVoices()
      if (!cast) return
      start.hidden = true
      const reader = createReader({
        ...{ sentences: sentencesOfLesson(article), cast, speed: keptSpeed() },
        onchange: (state) => bar.show(state),
      })
      const bar = openBar(reader, () => {
        start.hidden = false
        start.focus({ preventScroll: true })
      })
      reader.goOn()
    })
    place.append(' ', start)
  })
}

/** The sentences of a lesson in reading order; of an exercise only that it is there. */
export function sentencesOfLesson(article: Element): readonly Sentence[] {
  return [...article.querySelectorAll(BLOCKS)].filter(isRead).flatMap((block) => {
    if (block.matches('astro-island')) {
      return [{ text: words.exercise, part: 'telling' as const, range: null, block: block.firstElementChild ?? block }]
    }
    const speaker = block.classList.contains('said') ? block.closest('.line') : null
    return sentencesIn(block, speaker === null ? 'telling' : speaker.classList.contains('you') ? 'you' : 'other')
  })
}

/** A block is read when it holds words of its own, can be seen, and is neither inside an exercise nor behind a closed fold. */
function isRead(block: Element): boolean {
  if (block.closest(NOT_READ) || block.parentElement?.closest('astro-island')) return false
  const fold = block.closest('details:not([open])')
  if (fold && !block.closest('summary')) return false
  return block.matches('astro-island') || block.querySelector(BLOCKS) === null
}
