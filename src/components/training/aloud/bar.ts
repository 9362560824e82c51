import { createPreferences } from '~/session/preferences.ts'
import { aloudWords as words } from '~/words/en/aloud.ts'
import type { Reader, Reading } from './reader.ts'

export interface Bar {
  /** Shows what the reader does. */
  show(state: Reading): void
  close(): void
}

const ICONS = {
  back: 'M18 6v12l-8-6zM6 6h2.5v12H6z',
  next: 'M6 6v12l8-6zM15.5 6H18v12h-2.5z',
  pause: 'M7 5h4v14H7zM13 5h4v14h-4z',
  goOn: 'M8 5v14l11-7z',
  stop: 'M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z',
} as const

/** The bar below the page while something is read: back, pause, next, speed, stop. Escape stops too. */
export function openBar(reader: Reader, onclose: () => void): Bar {
  const bar = document.createElement('section')
  bar.className = 'aloud-bar no-print'
  bar.setAttribute('aria-label', words.name)
  const back = button('back', words.back, () => reader.move(-1))
  const pause = button('pause', words.pause, () => (reader.state() === 'reading' ? reader.pause() : reader.goOn()))
  const next = button('next', words.next, () => reader.move(1))
  const status = document.createElement('p')
  status.className = 'small'
  status.setAttribute('role', 'status')
  const close = () => {
    reader.stop()
    removeEventListener('keydown', onKey)
    removeEventListener('pagehide', close)
    bar.remove()
    onclose()
  }
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') close()
  }
  bar.append(back, pause, next, speedChoice(reader), button('stop', words.stop, close), status)
  document.body.append(bar)
  addEventListener('keydown', onKey)
  addEventListener('pagehide', close)
  pause.focus({ preventScroll: true })
  return {
    show(state) {
      const face = state === 'reading' ? 'pause' : 'goOn'
      draw(pause, face, words[face])
      status.textContent = state === 'over' ? words.over : ''
    },
    close,
  }
}

/** The speed kept on this device, or the usual one. */
export function keptSpeed(): number {
  return createPreferences().preferences.get().readingSpeed
}

function speedChoice(reader: Reader): HTMLElement {
  const label = document.createElement('label')
  const name = document.createElement('span')
  name.className = 'visually-hidden'
  name.textContent = words.speed
  const select = document.createElement('select')
  for (const [value, text] of Object.entries(words.speeds)) select.append(new Option(text, value))
  select.value = String(keptSpeed())
  select.addEventListener('change', () => {
    createPreferences().set({ readingSpeed: Number(select.value) })
    reader.setSpeed(Number(select.value))
  })
  label.append(name, select)
  return label
}

function button(icon: keyof typeof ICONS, name: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'button quiet'
  draw(made, icon, name)
  made.addEventListener('click', act)
  return made
}

function draw(on: HTMLButtonElement, icon: keyof typeof ICONS, name: string): void {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  drawing.setAttribute('viewBox', '0 0 24 24')
  drawing.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', ICONS[icon])
  drawing.append(path)
  on.replaceChildren(drawing)
  on.setAttribute('aria-label', name)
  on.title = name
}
