import { describe, expect, test } from 'vitest'
import { onlyCloses } from '~/components/journey/later/only-closes.ts'

/** A page, and who on it would hear of an event behind the swallowing. */
function aPage() {
  const page = new EventTarget()
  const heard: string[] = []
  return {
    page,
    heard,
    press: (pointerType: string) => {
      let passedOn = true
      const closes = onlyCloses({ pointerType, stopPropagation: () => (passedOn = false) }, page)
      return { closes, passedOn }
    },
    /** Sends an event; gives whether it does what it usually does. */
    send: (name: string, detail = 1) => {
      const event = Object.assign(new Event(name, { cancelable: true }), { detail })
      return page.dispatchEvent(event)
    },
  }
}

describe('a press outside of an open menu', () => {
  test.each(['touch', 'pen'])('of a %s closes it, and neither it nor what follows does anything else', (kind) => {
    const { press, send } = aPage()
    expect(press(kind)).toEqual({ closes: true, passedOn: false })
    expect(['mousedown', 'mouseup', 'click'].map((name) => send(name))).toEqual([false, false, false])
  })

  test('of a mouse is meant for what is under it, too', () => {
    const { press, send } = aPage()
    expect(press('mouse')).toEqual({ closes: false, passedOn: true })
    expect(['mousedown', 'mouseup', 'click'].map((name) => send(name))).toEqual([true, true, true])
  })

  test('swallows one tap: the next one counts', () => {
    const { press, send } = aPage()
    press('touch')
    send('click')
    expect(send('click')).toBe(true)
    expect(send('mousedown')).toBe(true)
  })

  test.each(['pointerdown', 'pointercancel', 'keydown'])('that led to no tap is forgotten with %s', (name) => {
    const { press, send } = aPage()
    press('touch')
    send(name)
    expect(send('click')).toBe(true)
  })

  test('leaves the click of a key or of a screen reader alone', () => {
    const { press, send } = aPage()
    press('touch')
    expect(send('click', 0)).toBe(true)
  })
})
