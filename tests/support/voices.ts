import type { Page } from '@playwright/test'

/** One sentence that was given to a voice. */
export interface Said {
  readonly text: string
  readonly voice: string
  readonly rate: number
}

/** Gives the page voices that say each sentence in no time, or hold it until told, and remembers what was said. */
export async function withVoices(
  page: Page,
  voices: readonly { name: string; local: boolean }[],
  holds = false,
): Promise<void> {
  await page.addInitScript(
    ({ voices, holds }) => {
      const said: Said[] = []
      let current: SpeechSynthesisUtterance | null = null
      const end = (one: SpeechSynthesisUtterance) => one.onend?.(new Event('end') as SpeechSynthesisEvent)
      const made = voices.map(({ name, local }) => ({
        ...{ name, lang: 'en-US', localService: local, default: false, voiceURI: name },
      }))
      class Utterance {
        voice: SpeechSynthesisVoice | null = null
        lang = ''
        pitch = 1
        rate = 1
        onend: unknown = null
        onerror: unknown = null
        readonly text: string
        constructor(text: string) {
          this.text = text
        }
      }
      const synthesis = {
        getVoices: () => made,
        addEventListener: () => {},
        removeEventListener: () => {},
        cancel: () => {
          current = null
        },
        speak: (one: SpeechSynthesisUtterance) => {
          current = one
          said.push({ text: one.text, voice: one.voice?.name ?? '', rate: one.rate })
          if (!holds) setTimeout(() => current === one && end(one), 1)
        },
      }
      Object.assign(window, { said, sayOn: () => current && end(current), SpeechSynthesisUtterance: Utterance })
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    },
    { voices, holds },
  )
}

/** Two voices that a device has of its own. */
export const TWO_VOICES = [
  { name: 'Sam', local: true },
  { name: 'Kim', local: true },
]
