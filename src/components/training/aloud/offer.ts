import { wearSheet } from '~/components/ui/wear-sheet.ts'
import { castOf } from '~/training/aloud/voices.ts'
import looks from './aloud.css?url'

/** Calls `show` once this device has a voice that reads the page's language without sending it anywhere; never, where it has none. */
export function whenVoicesAreThere(show: () => void): void {
  if (typeof speechSynthesis === 'undefined' || typeof SpeechSynthesisUtterance === 'undefined') return
  const look = () => {
    if (!ownVoices()) return
    speechSynthesis.removeEventListener?.('voiceschanged', look)
    void wearSheet(looks).then(show)
  }
  speechSynthesis.addEventListener?.('voiceschanged', look)
  look()
}

/** The voices this device reads with; null where it has none of its own. */
export function ownVoices() {
  const asked = navigator.language.startsWith('en') ? navigator.language : 'en-US'
  return castOf(speechSynthesis.getVoices(), asked)
}

/** The button that starts reading. */
export function startButton(label: string, onstart: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button aloud-start no-print'
  button.textContent = label
  button.addEventListener('click', onstart)
  return button
}
