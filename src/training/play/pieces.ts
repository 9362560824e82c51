import type { Line } from './schema.ts'

/** A text that grows while its file is read. */
export class Growing {
  #text: string
  #paragraph = false

  constructor(text: string) {
    this.#text = text
  }

  /** Continues the text; after a blank line as a new paragraph. */
  add(more: string): void {
    if (this.#text === '') this.#text = more
    else this.#text += (this.#paragraph ? '\n\n' : ' ') + more
    this.#paragraph = false
  }

  /** A blank line came by. */
  pause(): void {
    this.#paragraph = true
  }

  /** The text so far. */
  get text(): string {
    return this.#text
  }
}

/** Lines told or said, in order, while their file is read. */
export class GrowingLines {
  readonly #pieces: { readonly who: string | null; readonly mood: string | null; readonly text: Growing }[] = []

  narrate(text: string): Growing {
    return this.#begin(null, null, text)
  }

  say(who: string, mood: string | null, text: string): Growing {
    return this.#begin(who, mood, text)
  }

  #begin(who: string | null, mood: string | null, text: string): Growing {
    const growing = new Growing(text)
    this.#pieces.push({ who, mood, text: growing })
    return growing
  }

  /** The lines as they stand. */
  toLines(): Line[] {
    return this.#pieces.map(({ who, mood, text }) =>
      who === null ? { kind: 'narration', text: text.text } : { kind: 'speech', who, mood, text: text.text },
    )
  }
}
